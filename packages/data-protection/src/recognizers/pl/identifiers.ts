import type { Identifier } from "../identifier.ts";
import { polishDocuments } from "./documents.ts";
import { polishNip } from "./nip.ts";
import { polishPesel } from "./pesel.ts";
import { polishProfessionals } from "./professionals.ts";

export const pl: readonly Identifier[] = [polishPesel, polishNip, ...polishDocuments, ...polishProfessionals];
