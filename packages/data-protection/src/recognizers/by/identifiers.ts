import type { Identifier } from "../identifier.ts";
import { belarusianPersonalNumber } from "./personal-number.ts";

export const by: readonly Identifier[] = [belarusianPersonalNumber];
