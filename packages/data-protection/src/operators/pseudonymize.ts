import type { EntityType } from "@leam/spec";
import { canonicalValue } from "./canonical-value.ts";
import { pseudonymId } from "./pseudonym-id.ts";
import { shortestId, tagType } from "./tag-shape.ts";

/** A value that stands in the call. */
export interface PseudonymValue {
  readonly entity: EntityType;
  /** The exact text that stood there. */
  readonly text: string;
  /** `number` for a number of a JSON text, `literal` for text that only looks like a tag. Default: `text`. */
  readonly kind?: ValueKind;
}

export type ValueKind = "text" | "number" | "literal";

/** A value and the code that stands in for it. */
export interface Pseudonym {
  /** The tag without its brackets: "PERSON_k7f3". */
  readonly code: string;
  readonly text: string;
  readonly kind: ValueKind;
}

/** The pseudonyms of one call: never kept longer than the call. */
export interface Pseudonyms {
  /** The code for a value; the same exact text gets the same code, other spellings of the same value one with a number. */
  codeFor(value: PseudonymValue): string;
  all(): readonly Pseudonym[];
}

const longestId = 32;

/**
 * Makes pseudonyms with a key: under the same key the same value gets the same id, also in the next call of a conversation.
 * @param reserved Ids in lower case that stand in the call's own text, which no pseudonym may get.
 */
export function createPseudonyms(key: Uint8Array, reserved: ReadonlySet<string> = new Set()): Pseudonyms {
  const bySpelling = new Map<string, Pseudonym>();
  const byValue = new Map<string, { readonly code: string; spellings: number }>();
  const taken = new Set<string>();

  function codeFor({ entity, text, kind = "text" }: PseudonymValue): string {
    const spelling = `${kind}\0${entity}\0${text}`;
    const known = bySpelling.get(spelling);
    if (known !== undefined) return known.code;
    const code = newCode(entity, text, kind === "literal");
    bySpelling.set(spelling, { code, text, kind });
    return code;
  }

  function newCode(entity: EntityType, text: string, isLiteral: boolean): string {
    const value = isLiteral ? `literal\0${entity}\0${text}` : `value\0${entity}\0${canonicalValue(entity, text)}`;
    const group = byValue.get(value);
    if (group === undefined) {
      const code = firstFree(tagType(entity), value);
      byValue.set(value, { code, spellings: 1 });
      return code;
    }
    for (;;) {
      group.spellings++;
      const code = `${group.code}-${group.spellings}`;
      if (take(code)) return code;
    }
  }

  // Four characters, and one more as long as another value of the call has the same ones.
  function firstFree(type: string, value: string): string {
    let id = "";
    for (const character of pseudonymId(key, value)) {
      // Past the longest id a fresh one begins: only a text full of look-alikes gets here.
      id = id.length === longestId ? character : id + character;
      if (id.length < shortestId || !/^[a-z]/u.test(id) || reserved.has(id)) continue;
      if (take(`${type}_${id}`)) return `${type}_${id}`;
    }
    return "";
  }

  // Two codes also differ without their separators, which models change.
  function take(code: string): boolean {
    const folded = code.toLowerCase().replaceAll("_", "");
    if (taken.has(folded)) return false;
    taken.add(folded);
    return true;
  }
  return { codeFor, all: () => [...bySpelling.values()] };
}
