import type { Identifier } from "../identifier.ts";
import { belgianNationalNumber } from "./national-number.ts";

export const be: readonly Identifier[] = [belgianNationalNumber];
