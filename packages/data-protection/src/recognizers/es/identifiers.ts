import type { Identifier } from "../identifier.ts";
import { spanishDni } from "./dni.ts";
import { spanishNie } from "./nie.ts";
import { spanishSocialSecurity } from "./social-security.ts";
import { spanishHealthCard } from "./health-card.ts";

export const es: readonly Identifier[] = [spanishDni, spanishNie, spanishSocialSecurity, spanishHealthCard];
