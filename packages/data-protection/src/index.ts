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
export { type NationalIdCountry, nationalIds } from "./recognizers/national-ids.ts";
// Other answers than pseudonyms: operators, most of them irreversible
export { type AnonymizedText, type AnonymizeOptions, anonymize } from "./anonymize/anonymize.ts";
export { decrypt, type EncryptOptions, encrypt } from "./anonymize/encrypt.ts";
export { generalize } from "./anonymize/generalize.ts";
export { type HashOptions, hash } from "./anonymize/hash.ts";
export { type MaskOptions, mask } from "./anonymize/mask.ts";
export type { FoundValue, Operator, Operators } from "./anonymize/operator.ts";
export { pseudonymize, type PseudonymizeOptions } from "./anonymize/pseudonymize.ts";
export { redact } from "./anonymize/redact.ts";
export { replace } from "./anonymize/replace.ts";
export { type SurrogateOptions, surrogate } from "./anonymize/surrogate.ts";
// Streams of any length: text, JSON lines, CSV
export { protectCsvStream, type CsvOptions } from "./rows/protect-csv-stream.ts";
export { protectNdjsonStream, type NdjsonOptions } from "./rows/protect-ndjson-stream.ts";
export { protectTextStream } from "./rows/protect-text-stream.ts";
export type { NamedRowOptions, ProtectedRow, RowOptions } from "./rows/row-options.ts";
// A report for people
export { createReport, type Report, type ReportOptions } from "./report/create-report.ts";
export type { ReportHtmlOptions } from "./report/report-html.ts";
// Values that outlive a call; the SQLite store is "@leam/data-protection/sqlite"
export { createVault, type NewVaultValue, type Vault, type VaultOptions } from "./vault/create-vault.ts";
export { memoryStore } from "./vault/memory-store.ts";
export type { VaultValue } from "./vault/sealed-value.ts";
export type { VaultKeys } from "./vault/vault-keys.ts";
export type { AuditAction, AuditEntry, VaultRecord, VaultStore, WrappedKey } from "./vault/vault-store.ts";
// Tables
export { kAnonymity, type KAnonymityOptions, type KAnonymityReport, type TableRow } from "./k-anonymity/k-anonymity.ts";
