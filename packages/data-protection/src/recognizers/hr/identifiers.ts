import type { Identifier } from "../identifier.ts";
import { croatianDocuments } from "./documents.ts";
import { croatianHealthInsurance } from "./health-insurance.ts";
import { croatianJmbg } from "./jmbg.ts";
import { croatianOib } from "./oib.ts";

export const hr: readonly Identifier[] = [croatianOib, croatianJmbg, croatianHealthInsurance, ...croatianDocuments];
