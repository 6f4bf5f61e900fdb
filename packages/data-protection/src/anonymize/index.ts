// A text that leaves for good
export { type AnonymizedText, type AnonymizeOptions, anonymize } from "./anonymize.ts";
// What stands in for a value; most of it is irreversible
export { decrypt, type EncryptOptions, encrypt } from "./encrypt.ts";
export { generalize } from "./generalize.ts";
export { type HashOptions, hash } from "./hash.ts";
export { type MaskOptions, mask } from "./mask.ts";
export type { FoundValue, Operator, Operators } from "./operator.ts";
export { pseudonymize, type PseudonymizeOptions } from "./pseudonymize.ts";
export { redact } from "./redact.ts";
export { replace } from "./replace.ts";
export { type SurrogateOptions, surrogate } from "./surrogate.ts";
