/** Where a value stands in a JSON value: keys of objects and places in arrays, from the outside in. */
export type JsonPath = readonly (string | number)[];

/** Longest label, in UTF-16 code units: a key that is a text announces nothing. */
const longestLabel = 80;

/**
 * The words that a path says of its value, as a form would print them: `["customer", "dateOfBirth"]` → "customer date of birth".
 * Only the two innermost keys: what stands further out says little.
 */
export function labelOf(path: JsonPath): string {
  const keys = path.filter((part) => typeof part === "string").slice(-2);
  const label = keys.map(wordsOf).join(" ").trim();
  return label.length > longestLabel ? "" : label;
}

/** `dateOfBirth`, `date_of_birth`, `date-of-birth` → "date of birth"; capitals stay together: `taxID` → "tax ID". */
function wordsOf(key: string): string {
  return key
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ")
    .replaceAll(/[\s_.:-]+/gu, " ")
    .replaceAll(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}
