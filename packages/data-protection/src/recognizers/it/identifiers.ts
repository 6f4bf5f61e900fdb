import type { Identifier } from "../identifier.ts";
import { italianTaxCode } from "./tax-code.ts";
import { italianHealthCard } from "./health-card.ts";

export const it: readonly Identifier[] = [italianTaxCode, italianHealthCard];
