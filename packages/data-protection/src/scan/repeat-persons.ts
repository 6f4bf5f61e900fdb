import type { Finding } from "@leam/spec";
import { nameWords } from "../recognizers/any/person/name-words.ts";
import { notNames } from "../recognizers/any/person/not-names.data.ts";
import { titles } from "../recognizers/any/person/titles.data.ts";
import type { Recognized } from "./recognize.ts";
import { foldWord, wordStems } from "./word-stems.ts";

/** The words of found names, and their stems. */
export interface PersonNames {
  readonly exact: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

export function personNames(texts: readonly Pick<Recognized, "view" | "found">[]): PersonNames {
  const names = texts.flatMap(({ view, found }) =>
    found
      .filter((finding) => finding.entity === "PERSON")
      .flatMap((finding) => nameWords(view.text.slice(finding.start, finding.end)))
      .filter((word) => word.text.length > 1 && !titles.has(word.lower))
      .map((word) => word.text),
  );
  return { exact: new Set(names), stems: new Set(names.flatMap(stemsOf)) };
}

/**
 * Finds the names of found persons again: every capitalized word that is one of their words, or shares a stem of at least four letters with one and ends as case forms do
 * ("Kowalskiego" after "Kowalski", "Virtaselle" after "Virtanen"). Neighbouring words become one finding, with the initials before them.
 */
export function* repeatPersons(text: string, { exact, stems }: PersonNames): Generator<Finding> {
  if (exact.size === 0) return;
  const known = new Map<string, boolean>();
  let open: { start: number; end: number } | undefined;
  let initial: { start: number; end: number } | undefined;
  for (const word of nameWords(text)) {
    if (word.isInitial) {
      initial =
        initial !== undefined && text.slice(initial.end, word.start).trim() === ""
          ? { start: initial.start, end: word.end }
          : { start: word.start, end: word.end };
      continue;
    }
    if (notNames.has(word.lower) || !isKnown(word.text)) continue;
    if (open !== undefined && text.slice(open.end, word.start) === " ") {
      open.end = word.end;
      continue;
    }
    if (open !== undefined) yield repeated(open);
    const start =
      initial !== undefined && /^ ?$/u.test(text.slice(initial.end, word.start)) ? initial.start : word.start;
    open = { start, end: word.end };
  }
  if (open !== undefined) yield repeated(open);

  /** Each spelling is taken apart once a text. */
  function isKnown(word: string): boolean {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = exact.has(word) || stemsOf(word).some((stem) => stems.has(stem));
    known.set(word, answer);
    return answer;
  }
}

function repeated({ start, end }: { readonly start: number; readonly end: number }): Finding {
  return {
    entity: "PERSON",
    start,
    end,
    score: 0.55,
    recognizer: "any/person",
    why: { rule: "name of a person found elsewhere in the text" },
  };
}

function stemsOf(word: string): readonly string[] {
  const folded = foldWord(word);
  // Finnish names in -nen make their cases from -s-: Virtanen, Virtasen, Virtaselle.
  const base = folded.endsWith("nen") ? [`${folded.slice(0, -3)}s`, folded] : [folded];
  return base.flatMap((form) => wordStems(form)).filter((stem) => stem.length >= 4);
}
