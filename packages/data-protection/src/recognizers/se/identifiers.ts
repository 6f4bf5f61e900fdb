import type { Identifier } from "../identifier.ts";
import { swedishDocuments } from "./documents.ts";
import { swedishPersonalNumber } from "./personal-number.ts";

export const se: readonly Identifier[] = [swedishPersonalNumber, ...swedishDocuments];
