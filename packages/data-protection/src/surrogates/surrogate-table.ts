import { knownFirstName } from "../recognizers/any/person/known-first-name.ts";
import { readEnding } from "../restore/read-ending.ts";
import { plainWidth, readSign, type ReadSignOptions } from "../restore/read-sign.ts";
import type { FoundTag, TagTable } from "../restore/tag-table.ts";
import type { TagStep } from "../restore/tag-step.ts";
import { nameEndings } from "./name-endings.data.ts";
import { type SurrogateForm, surrogateForms, withoutSeparators } from "./surrogate-forms.ts";
import type { SurrogateValue } from "./surrogate-value.ts";

interface Node {
  readonly next: Map<string, Node>;
  form?: SurrogateForm;
}

const wordPart = /[\p{L}\p{M}\p{N}_]/u;
/** What may stand for another sign: character references, escapes, full-width and invisible characters. */
const marked = /[&\\\u00AD\u200B-\u200F\u2060\u3000\uFEFF-\uFFEF]/u;
/** The most separators in a row inside a number: ") - ". */
const mostSeparators = 3;

/** Makes the tables for {@link createSurrogateTable}'s surrogates; undefined where there are none. */
export function surrogateTables(
  surrogates: readonly SurrogateValue[],
): ((options: ReadSignOptions) => TagTable) | undefined {
  return surrogates.length === 0 ? undefined : (options) => createSurrogateTable(surrogates, options);
}

/**
 * Finds the surrogates of one call where they stand as whole words: exactly as they were put, numbers with other separators too, and names
 * with the endings of cases. Only what may still become one is held back.
 */
function createSurrogateTable(surrogates: readonly SurrogateValue[], options: ReadSignOptions): TagTable {
  const exact: Node = { next: new Map() };
  const compact: Node = { next: new Map() };
  const forms = new Map(surrogates.flatMap(surrogateForms).map((form) => [form.put, form]));
  for (const form of forms.values()) {
    add(exact, form.put, form);
    if (form.isSeparated) add(compact, withoutSeparators(form.put), form);
  }

  return {
    match(text, at, previous, isEnd) {
      const first = text.charAt(at);
      if (!exact.next.has(plain(first)) && !compact.next.has(first) && !marked.test(first)) return undefined;
      if (wordPart.test(previous) && (wordPart.test(first) || marked.test(first))) return undefined;
      return walk(text, at, isEnd, exact) ?? walk(text, at, isEnd, compact);
    },
  };

  function walk(text: string, at: number, isEnd: boolean, root: Node): FoundTag | "partial" | undefined {
    const steps = new Set<TagStep>();
    let node = root;
    let end = at;
    let separators = 0;
    let found: FoundTag | undefined;
    for (;;) {
      const sign = readSign(text, end, options);
      if (sign === "open")
        return isEnd ? found : node === root && end === at && !marked.test(text.charAt(at)) ? found : "partial";
      const next = node.next.get(root === compact ? sign.plain.toUpperCase() : plain(sign.plain));
      const isPassed = next === undefined && root === compact && node !== root && separators++ < mostSeparators;
      if (next === undefined && !(isPassed && withoutSeparators(sign.plain) === "")) return found;
      for (const step of sign.steps) steps.add(step);
      end = sign.end;
      if (next === undefined) continue;
      node = next;
      separators = 0;
      if (node.form === undefined) continue;
      const mayEnd = edge(text, end, isEnd, node.form);
      if (mayEnd === "partial") return mayEnd;
      if (mayEnd) found = tagOf(node.form, text.slice(at, end), steps);
    }
  }

  /** Whether a form may end at a place: where a word ends, or at an ending of a name that makes no other name. */
  function edge(text: string, end: number, isEnd: boolean, form: SurrogateForm): boolean | "partial" {
    const sign = readSign(text, end, options);
    if (sign === "open") return isEnd || "partial";
    if (!wordPart.test(sign.plain)) return true;
    if (!form.hasEndings) return false;
    const ending = readEnding(text, end, isEnd, options);
    if (ending === "partial" || ending === undefined) return ending ?? false;
    const word = form.put.slice(form.put.lastIndexOf(" ") + 1) + ending.letters;
    return isNameEnding(ending.letters) && knownFirstName(word.toLowerCase()) !== "exact";
  }
}

function add(root: Node, signs: string, form: SurrogateForm): void {
  let node = root;
  for (let at = 0; at < signs.length; at++) {
    const sign = plain(plainWidth(signs.charCodeAt(at)));
    const next = node.next.get(sign) ?? { next: new Map() };
    node.next.set(sign, next);
    node = next;
  }
  node.form = form;
}

function isNameEnding(letters: string): boolean {
  return Object.values(nameEndings).some((endings) => ` ${endings} `.includes(` ${letters} `));
}

/** Any white space is a space: answers break lines elsewhere. */
function plain(sign: string): string {
  return /\s/u.test(sign) ? " " : sign;
}

function tagOf({ put, text }: SurrogateForm, written: string, steps: ReadonlySet<TagStep>): FoundTag {
  const changes: readonly TagStep[] = written === put ? [] : steps.size > 0 ? [...steps] : ["separator"];
  const pseudonym = { code: put, text, kind: "text" } as const;
  return { pseudonym, length: written.length, steps: changes, ending: "", isQuoted: false };
}
