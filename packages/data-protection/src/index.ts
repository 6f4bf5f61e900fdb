// The filter for a client
export { dataProtection } from "./filter/data-protection.ts";
export type { DataProtectionOptions, ProtectOptions } from "./filter/options.ts";
// One text, without a client
export { protect, type ProtectedText } from "./protect.ts";
// A JSON value: keys announce their values
export { protectJson, type ProtectedJson, type ProtectJsonOptions } from "./json/protect-json.ts";
export type { JsonFinding } from "./json/json-finding.ts";
export type { JsonPath } from "./json/json-path.ts";
// Finding alone
export { type FindOptions, findPersonalData } from "./scan/find-personal-data.ts";
export type { Denied } from "./scan/denied-values.ts";
export type { MinScore } from "./scan/min-score.ts";
export type { NamedEntity, NamedEntityTagger } from "./scan/named-entities.ts";
// What is looked for: everything, what has one form everywhere, and the numbers of each country
export { allRecognizers, anyCountry } from "./recognizers/all.ts";
export { nationalIds } from "./recognizers/national-ids.ts";
export type { IdentifierCountry } from "./recognizers/identifiers.ts";
export type { Evasion } from "./scan/view.ts";
