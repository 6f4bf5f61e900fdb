import type { Identifier } from "../identifier.ts";
import { serbianDocuments } from "./documents.ts";
import { serbianHealthInsurance } from "./health-insurance.ts";
import { serbianJmbg } from "./jmbg.ts";

export const rs: readonly Identifier[] = [serbianJmbg, serbianHealthInsurance, ...serbianDocuments];
