import type { Identifier } from "../identifier.ts";
import { ukrainianTaxNumber } from "./tax-number.ts";
import { ukrainianRegisterNumber } from "./register-number.ts";

export const ua: readonly Identifier[] = [ukrainianTaxNumber, ukrainianRegisterNumber];
