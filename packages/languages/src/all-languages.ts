import { bulgarian } from "./adapters/bg/bulgarian.ts";
import { czech } from "./adapters/cs/czech.ts";
import { german } from "./adapters/de/german.ts";
import { greek } from "./adapters/el/greek.ts";
import { english } from "./adapters/en/english.ts";
import { spanish } from "./adapters/es/spanish.ts";
import { finnish } from "./adapters/fi/finnish.ts";
import { french } from "./adapters/fr/french.ts";
import { irish } from "./adapters/ga/irish.ts";
import { italian } from "./adapters/it/italian.ts";
import { maltese } from "./adapters/mt/maltese.ts";
import { dutch } from "./adapters/nl/dutch.ts";
import { polish } from "./adapters/pl/polish.ts";
import { portuguese } from "./adapters/pt/portuguese.ts";
import { romanian } from "./adapters/ro/romanian.ts";
import { swedish } from "./adapters/sv/swedish.ts";
import { ukrainian } from "./adapters/uk/ukrainian.ts";
import type { IdentifiableLanguage } from "./segment/language-description.ts";

/** Every language of this package, by tag. */
export const allLanguages: readonly IdentifiableLanguage[] = Object.freeze([
  bulgarian,
  czech,
  german,
  greek,
  english,
  spanish,
  finnish,
  french,
  irish,
  italian,
  maltese,
  dutch,
  polish,
  portuguese,
  romanian,
  swedish,
  ukrainian,
]);
