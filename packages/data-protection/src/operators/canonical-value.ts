import type { EntityType } from "@leam/spec";

/** Types whose values are the same with and without spaces, dashes, dots, slashes and brackets. */
const separated: ReadonlySet<EntityType> = new Set([
  "PHONE",
  "IBAN",
  "CREDIT_CARD",
  "NATIONAL_ID",
  "PASSPORT_OR_ID_CARD",
  "DRIVING_LICENCE",
  "LICENCE_PLATE",
]);

/** The form in which two spellings of the same value are equal: "DE12 3456" and "DE123456", "Anna@x.eu" and "anna@x.eu". */
export function canonicalValue(entity: EntityType, value: string): string {
  const plain = value.normalize("NFC").trim().replaceAll(/\s+/gu, " ");
  if (entity === "EMAIL") return plain.toLowerCase();
  if (isSeparated(entity)) return plain.replaceAll(/[\s\p{Pd}./()]/gu, "").toUpperCase();
  return plain;
}

/** Whether spaces, dashes, dots, slashes and brackets say nothing in values of a type. */
export function isSeparated(entity: EntityType): boolean {
  return separated.has(entity);
}
