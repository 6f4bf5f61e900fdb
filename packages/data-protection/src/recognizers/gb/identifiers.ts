import type { Identifier } from "../identifier.ts";
import { britishNino } from "./nino.ts";
import { britishNhsNumber } from "./nhs-number.ts";
import { britishTaxpayerReference } from "./taxpayer-reference.ts";

export const gb: readonly Identifier[] = [britishNino, britishNhsNumber, britishTaxpayerReference];
