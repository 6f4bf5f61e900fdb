import type { Identifier } from "../identifier.ts";
import { serbianJmbg } from "./jmbg.ts";
import { serbianHealthInsurance } from "./health-insurance.ts";

export const rs: readonly Identifier[] = [serbianJmbg, serbianHealthInsurance];
