import type { Identifier } from "../identifier.ts";
import { lithuanianPersonalCode } from "./personal-code.ts";

export const lt: readonly Identifier[] = [lithuanianPersonalCode];
