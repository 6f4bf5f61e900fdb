// The filter for a client
export { dataProtection } from "./filter/data-protection.ts";
export type { DataProtectionOptions, ProtectOptions } from "./filter/options.ts";
// One text, without a client
export { protect, type ProtectedText } from "./protect.ts";
export { type FindOptions, findPersonalData } from "./scan/find-personal-data.ts";
export type { Denied } from "./scan/denied-values.ts";
// What is looked for: everything, what has one form everywhere, and the numbers of each country
export { allRecognizers, anyCountry } from "./recognizers/all.ts";
export { type NationalIdCountry, nationalIds } from "./recognizers/national-ids.ts";
