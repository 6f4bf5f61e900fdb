import type { Identifier } from "../identifier.ts";
import { portugueseNif } from "./nif.ts";
import { portugueseCitizenCard } from "./citizen-card.ts";
import { portugueseSocialSecurity } from "./social-security.ts";
import { portugueseHealthUser } from "./health-user.ts";

export const pt: readonly Identifier[] = [
  portugueseNif,
  portugueseCitizenCard,
  portugueseSocialSecurity,
  portugueseHealthUser,
];
