// The filter for a client
export { dataProtection } from "./filter/data-protection.ts";
export type { DataProtectionOptions, ProtectOptions } from "./filter/options.ts";
// One text, without a client
export { protect, type ProtectedText } from "./protect.ts";
export { type FindOptions, findPersonalData } from "./scan/find-personal-data.ts";
export type { Denied } from "./scan/denied-values.ts";
// What is looked for
export { allRecognizers } from "./recognizers/all.ts";
