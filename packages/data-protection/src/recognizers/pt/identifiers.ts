import type { Identifier } from "../identifier.ts";
import { portugueseCitizenCard } from "./citizen-card.ts";
import { portugueseCivilNumber } from "./civil-number.ts";
import { portugueseDocuments } from "./documents.ts";
import { portugueseHealthUser } from "./health-user.ts";
import { portugueseNif } from "./nif.ts";
import { portugueseSocialSecurity } from "./social-security.ts";

export const pt: readonly Identifier[] = [
  portugueseNif,
  portugueseCitizenCard,
  portugueseCivilNumber,
  portugueseSocialSecurity,
  portugueseHealthUser,
  ...portugueseDocuments,
];
