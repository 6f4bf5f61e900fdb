import type { Identifier } from "../identifier.ts";
import { croatianOib } from "./oib.ts";
import { croatianHealthInsurance } from "./health-insurance.ts";

export const hr: readonly Identifier[] = [croatianOib, croatianHealthInsurance];
