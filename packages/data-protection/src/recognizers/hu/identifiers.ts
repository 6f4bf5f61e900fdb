import type { Identifier } from "../identifier.ts";
import { hungarianTaj } from "./taj.ts";
import { hungarianTaxId } from "./tax-id.ts";
import { hungarianPersonalId } from "./personal-id.ts";

export const hu: readonly Identifier[] = [hungarianTaj, hungarianTaxId, hungarianPersonalId];
