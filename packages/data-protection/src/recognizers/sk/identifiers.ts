import type { Identifier } from "../identifier.ts";
import { slovakBirthNumber, slovakBirthNumberUntil1953 } from "./birth-number.ts";
import { slovakDocuments } from "./documents.ts";

export const sk: readonly Identifier[] = [slovakBirthNumber, slovakBirthNumberUntil1953, ...slovakDocuments];
