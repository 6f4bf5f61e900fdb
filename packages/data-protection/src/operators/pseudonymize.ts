import type { EntityType } from "@leam/spec";
import { canonicalValue } from "./canonical-value.ts";
import { unescapeJson } from "./json-escapes.ts";
import { pseudonymId } from "./pseudonym-id.ts";
import { shortestId, tagType } from "./tag-shape.ts";

/** A value that stands in the call. */
export interface PseudonymValue {
  readonly entity: EntityType;
  /** The exact text that stood there. */
  readonly text: string;
  /**
   * `number` for a number of a JSON text, `literal` for text that only looks like a tag, `escaped` for the inside of a JSON string that stands
   * in another text, with its escapes. Default: `text`.
   */
  readonly kind?: ValueKind;
}

export type ValueKind = "text" | "number" | "literal" | "escaped";

/** A value and the code that stands in for it. */
export interface Pseudonym {
  /** The tag without its brackets: "PERSON_k7f3". */
  readonly code: string;
  readonly text: string;
  readonly kind: ValueKind;
}

/** A pseudonym with the type of its value: enough to know it again in another call. */
export interface KnownPseudonym extends Pseudonym {
  readonly entity: EntityType;
}

/** The pseudonyms of one call: never kept longer than the call, unless somebody remembers them. */
export interface Pseudonyms {
  /** The code for a value; the same exact text gets the same code, other spellings of the same value one with a number. */
  codeFor(value: PseudonymValue): string;
  /** Those that were asked for, and those that were known before. */
  all(): readonly KnownPseudonym[];
  /** Those that were asked for. */
  used(): readonly KnownPseudonym[];
}

export interface PseudonymsSettings {
  /** Ids in lower case that stand in the call's own text, which no pseudonym may get. Default: none. */
  readonly reserved?: ReadonlySet<string>;
  /** Pseudonyms of earlier calls, which values keep unless their ids are reserved. */
  readonly known?: readonly KnownPseudonym[];
  /** The fewest characters of an id. Default: 4. */
  readonly shortest?: number;
}

const longestId = 32;

/** Makes pseudonyms with a key: under the same key the same value gets the same id, also in the next call of a conversation. */
export function createPseudonyms(key: Uint8Array, settings: PseudonymsSettings = {}): Pseudonyms {
  const { reserved = new Set(), known = [], shortest = shortestId } = settings;
  const bySpelling = new Map<string, KnownPseudonym>();
  const used = new Set<KnownPseudonym>();
  const byValue = new Map<string, { readonly code: string; spellings: number }>();
  const taken = new Set<string>();
  const older: KnownPseudonym[] = [];
  for (const each of known) keep(each);

  function codeFor({ entity, text, kind = "text" }: PseudonymValue): string {
    const spelling = spellingOf({ entity, text, kind });
    const present = bySpelling.get(spelling);
    const pseudonym = present ?? { entity, text, kind, code: newCode({ entity, text, kind }) };
    if (present === undefined) bySpelling.set(spelling, pseudonym);
    used.add(pseudonym);
    return pseudonym.code;
  }

  function keep(pseudonym: KnownPseudonym): void {
    const { code } = pseudonym;
    if (reserved.has(idOf(code)) || !take(code)) return;
    // Two processes that began together gave one value two codes: the first is used again, both are put back.
    if (bySpelling.has(spellingOf(pseudonym))) return void older.push(pseudonym);
    bySpelling.set(spellingOf(pseudonym), pseudonym);
    const [group = code, number = "1"] = code.split(/-(?=\d+$)/u);
    const spellings = Math.max(Number(number), byValue.get(valueOf(pseudonym))?.spellings ?? 0);
    byValue.set(valueOf(pseudonym), { code: group, spellings });
  }

  function newCode(pseudonym: Omit<KnownPseudonym, "code">): string {
    const { entity } = pseudonym;
    const value = valueOf(pseudonym);
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
      if (id.length < shortest || !/^[a-z]/u.test(id) || reserved.has(id)) continue;
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
  return { codeFor, all: () => [...bySpelling.values(), ...older], used: () => [...used] };
}

function spellingOf({ kind, entity, text }: Omit<KnownPseudonym, "code">): string {
  return `${kind}\0${entity}\0${text}`;
}

/** What spellings of one value have in common. */
function valueOf({ kind, entity, text }: Omit<KnownPseudonym, "code">): string {
  if (kind === "literal") return `literal\0${entity}\0${text}`;
  return `value\0${entity}\0${canonicalValue(entity, kind === "escaped" ? unescapeJson(text) : text)}`;
}

/** The id of a code, without the number of its spelling. */
function idOf(code: string): string {
  return code.slice(code.lastIndexOf("_") + 1).replace(/-\d+$/u, "");
}
