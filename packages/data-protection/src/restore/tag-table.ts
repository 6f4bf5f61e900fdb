import type { Pseudonym } from "../operators/pseudonymize.ts";

/** What stands at a place of an answer: a tag, or text that may become one with the next chunk. */
export type TagMatch = "partial" | { readonly pseudonym: Pseudonym; readonly length: number; readonly form: TagForm };

/** `exact` and `altered` have their brackets, `bare` has none, `quoted` is a whole JSON string that stands for a number. */
export type TagForm = "exact" | "altered" | "bare" | "quoted";

/** Finds the live tags of one call. */
export interface TagTable {
  /** @param previous The character before the place. */
  match(text: string, at: number, previous: string, isEnd: boolean): TagMatch | undefined;
}

export interface TagTableOptions {
  /** In JSON, a string that is nothing but the tag of a number becomes the number again. */
  readonly isJson: boolean;
}

/**
 * The tags of a call, by every text that they may begin with. A tag is known in any case, since models capitalize; without its
 * brackets only letter for letter and as a whole word.
 */
export function createTagTable(pseudonyms: readonly Pseudonym[], { isJson }: TagTableOptions): TagTable {
  const whole = new Map<string, Pseudonym>();
  const beginnings = new Set<string>();
  const add = (tag: string, pseudonym: Pseudonym): void => {
    whole.set(tag, pseudonym);
    for (let end = 1; end <= tag.length; end++) beginnings.add(tag.slice(0, end));
  };
  for (const pseudonym of pseudonyms) {
    const folded = `[${pseudonym.code.toLowerCase()}]`;
    add(folded, pseudonym);
    add(pseudonym.code, pseudonym);
    if (isJson && pseudonym.kind === "number") add(`"${folded}"`, pseudonym);
  }

  function match(text: string, at: number, previous: string, isEnd: boolean): TagMatch | undefined {
    const first = text.charAt(at);
    if (!beginnings.has(first)) return undefined;
    const isBare = first !== "[" && first !== '"';
    if (isBare && wordPart.test(previous)) return undefined;
    let end = at;
    let tag = "";
    while (end < text.length) {
      const longer = tag + (isBare ? text.charAt(end) : text.charAt(end).toLowerCase());
      if (!beginnings.has(longer)) break;
      tag = longer;
      end++;
    }
    const pseudonym = whole.get(tag);
    // A tag ends at its bracket; a bare code may still grow.
    if (end === text.length && !isEnd && (isBare || pseudonym === undefined)) return "partial";
    if (pseudonym === undefined || (isBare && codePart.test(text.charAt(end)))) return undefined;
    return { pseudonym, length: end - at, form: formOf(first, text.slice(at, end), pseudonym) };
  }
  return { match };
}

const wordPart = /[\p{L}\p{N}_]/u;
const codePart = /[\p{L}\p{N}_-]/u;

function formOf(first: string, written: string, { code }: Pseudonym): TagForm {
  if (first === '"') return "quoted";
  if (first !== "[") return "bare";
  return written === `[${code}]` ? "exact" : "altered";
}
