import type { Identifier } from "../identifier.ts";
import { kosovarDocuments } from "./documents.ts";
import { kosovarPersonalNumber } from "./personal-number.ts";

export const xk: readonly Identifier[] = [kosovarPersonalNumber, ...kosovarDocuments];
