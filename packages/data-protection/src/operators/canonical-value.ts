import type { EntityType } from "@leam/spec";
import { createView } from "../scan/view.ts";

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

/** What the view and NFC leave as it is: ASCII words with one space between them, and no `%` or `&`, which may begin codes. */
const isPlain = /^[!-$'-~]+(?: [!-$'-~]+)*$/;

/**
 * The form in which two spellings of the same value are equal: "DE12 3456" and "DE123456", "Anna@x.eu" and "anna@x.eu", full-width and plain
 * digits. It begins with what recognizers read, so that no spelling in which a value is found makes another value of it.
 */
export function canonicalValue(entity: EntityType, value: string): string {
  const plain = isPlain.test(value) ? value : createView(value).text.normalize("NFC").trim().replaceAll(/\s+/gu, " ");
  if (entity === "EMAIL") return plain.toLowerCase();
  // Six pairs with colons or hyphens, or three groups with dots: the notation is that of the maker.
  if (entity === "MAC_ADDRESS") return plain.replaceAll(/[:.\s-]/gu, "").toLowerCase();
  if (isSeparated(entity)) return plain.replaceAll(/[\s\p{Pd}./()]/gu, "").toUpperCase();
  return plain;
}

/** Whether spaces, dashes, dots, slashes and brackets say nothing in values of a type. */
export function isSeparated(entity: EntityType): boolean {
  return separated.has(entity);
}
