import type { Identifier } from "../identifier.ts";
import { malteseDocuments } from "./documents.ts";
import { malteseIdCard } from "./id-card.ts";

export const mt: readonly Identifier[] = [malteseIdCard, ...malteseDocuments];
