// Languages
export { bulgarian } from "./adapters/bg/bulgarian.ts";
export { czech } from "./adapters/cs/czech.ts";
export { german } from "./adapters/de/german.ts";
export { greek } from "./adapters/el/greek.ts";
export { english } from "./adapters/en/english.ts";
export { spanish } from "./adapters/es/spanish.ts";
export { finnish } from "./adapters/fi/finnish.ts";
export { french } from "./adapters/fr/french.ts";
export { irish } from "./adapters/ga/irish.ts";
export { italian } from "./adapters/it/italian.ts";
export { maltese } from "./adapters/mt/maltese.ts";
export { dutch } from "./adapters/nl/dutch.ts";
export { polish } from "./adapters/pl/polish.ts";
export { portuguese } from "./adapters/pt/portuguese.ts";
export { romanian } from "./adapters/ro/romanian.ts";
export { swedish } from "./adapters/sv/swedish.ts";
export { ukrainian } from "./adapters/uk/ukrainian.ts";
export { allLanguages } from "./all-languages.ts";
export { findLanguage } from "./find-language.ts";
// Identification
export { createIdentifier } from "./identify/create-identifier.ts";
export { identify } from "./identify/identify.ts";
// Making a language
export { createLanguage } from "./segment/create-language.ts";
export type { IdentifiableLanguage, LanguageDescription, LanguageWords } from "./segment/language-description.ts";
