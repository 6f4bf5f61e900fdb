import type { SurrogateValue } from "./surrogate-value.ts";

/** A part of a surrogate that an answer may name alone, and the part of the value that it stands for. */
export interface SurrogatePart {
  readonly put: string;
  readonly text: string;
}

/** Shorter words say too little to be taken for a part of a value. In UTF-16 code units. */
const shortest = 3;

/**
 * The words of a name, the parts of an address: whoever reads "Anna Weber" writes "Ms Weber", and "Hauptstr. 5, 10115 Berlin" is named by
 * its street. Only where value and surrogate have as many parts; parts that are equal in both are none.
 */
export function surrogateParts({ entity, put, text }: SurrogateValue): readonly SurrogatePart[] {
  if (entity === "PERSON") return pairs(words(put), words(text)).filter((part) => part.put.length >= shortest);
  if (entity === "ADDRESS")
    return pairs(lines(put), lines(text)).filter((part) => /\p{L}.*\d|\d.*\p{L}/u.test(part.put));
  return [];
}

function pairs(puts: readonly string[], texts: readonly string[]): readonly SurrogatePart[] {
  if (puts.length !== texts.length || puts.length < 2) return [];
  return puts
    .map((put, place) => ({ put, text: texts[place] ?? "" }))
    .filter((part) => part.text.length >= shortest && part.put.toLowerCase() !== part.text.toLowerCase());
}

function words(name: string): readonly string[] {
  return name.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
}

function lines(address: string): readonly string[] {
  return address
    .split(/[,\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
