import type { Identifier } from "../identifier.ts";
import { danishCpr } from "./cpr.ts";

export const dk: readonly Identifier[] = [danishCpr];
