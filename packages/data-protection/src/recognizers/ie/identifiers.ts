import type { Identifier } from "../identifier.ts";
import { irishPps } from "./pps.ts";

export const ie: readonly Identifier[] = [irishPps];
