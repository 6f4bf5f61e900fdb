import type { Identifier } from "../identifier.ts";
import { belarusianPassport } from "./passport.ts";
import { belarusianPersonalNumber } from "./personal-number.ts";
import { belarusianTaxNumberOfPerson } from "./tax-number-of-person.ts";

export const by: readonly Identifier[] = [belarusianPersonalNumber, belarusianTaxNumberOfPerson, belarusianPassport];
