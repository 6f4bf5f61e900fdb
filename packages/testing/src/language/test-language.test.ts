import { type Language, type Span } from "@leam/spec";
import { expect, test } from "vitest";
import { runSuite } from "../../test/run-suite.ts";
import { testLanguage } from "./test-language.ts";

const good: Language = {
  tag: "lv",
  name: "latviešu",
  scripts: ["Latn"],
  normalize: (text) => text.normalize("NFC"),
  sentences: (text) => segments(text, "sentence"),
  words: (text) => segments(text, "word"),
  stem: (word) => (word.length > 4 ? word.slice(0, -1) : word),
  stopWords: new Set(["un", "bet", "ar"]),
  hints: { DATE_OF_BIRTH: ["dzimis", "dzimšanas datums"] },
};
const sentences = ["Šodien līst.", "Vai tu nāksi? "];

testLanguage(good, test, { sentences, texts: ["Rīgā ir 3 tilti."] });

// Each row: what is broken, how, and the check that must tell.
const broken: readonly (readonly [mistake: string, change: Partial<Language>, check: string])[] = [
  ["an empty list of scripts", { scripts: [] }, "defineLanguage takes it"],
  ["a tag with an underscore", { tag: "lv_LV" }, "the tag is a BCP 47 tag in its usual spelling"],
  ["a tag in capitals", { tag: "LV" }, "the tag is a BCP 47 tag in its usual spelling"],
  ["a blank name", { name: " " }, "it has a name"],
  ["a script that is a word", { scripts: ["Latin"] }, "the scripts are ISO 15924 codes, each once"],
  ["a script named twice", { scripts: ["Latn", "Latn"] }, "the scripts are ISO 15924 codes, each once"],
  [
    "normalize that grows",
    { normalize: (text) => `${text.normalize("NFC")}.` },
    "normalize changes nothing when it is applied again",
  ],
  [
    "normalize that decomposes",
    { normalize: (text) => text.normalize("NFD") },
    "normalize gives composed characters (NFC)",
  ],
  [
    "normalize that does nothing",
    { normalize: (text) => text },
    "normalize gives composed and decomposed spellings the same form",
  ],
  [
    "normalize that drops spaces",
    { normalize: (text) => text.normalize("NFC").replaceAll(" ", "") },
    "normalize keeps the words apart and their number",
  ],
  ["normalize that remembers", { normalize: remembering() }, "normalize gives the same form each time"],
  [
    "sentences that overlap",
    { sentences: (text) => grow(segments(text, "sentence")) },
    "sentences lie inside the text, in order, without overlap",
  ],
  [
    "sentences backwards",
    { sentences: (text) => segments(text, "sentence").reverse() },
    "sentences lie inside the text, in order, without overlap",
  ],
  [
    "the first sentence only",
    { sentences: (text) => segments(text, "sentence").slice(0, 1) },
    "sentences lose no letter and no digit",
  ],
  ["sentences by code units", { sentences: (text) => oneUnitEach(text) }, "sentences do not cut a character in two"],
  [
    "a sentence in an empty text",
    { sentences: (text) => (text === "" ? [{ start: 0, end: 0 }] : segments(text, "sentence")) },
    "an empty text has no sentences",
  ],
  [
    "a shared pattern for sentences",
    { sentences: sharedPattern(/[^.!?]+[.!?]*/gu) },
    "sentences are the same each time, also when two are read at once",
  ],
  [
    "a length of 100 too many",
    { sentences: (text) => (text.length < 500 ? segments(text, "sentence") : [{ start: 0, end: text.length + 100 }]) },
    "sentences of hostile texts stay inside them",
  ],
  [
    "the whole text as one sentence",
    { sentences: (text) => (text === "" ? [] : [{ start: 0, end: text.length }]) },
    "the given sentences are found again",
  ],
  [
    "words that overlap",
    { words: (text) => grow(segments(text, "word")) },
    "words lie inside the text, in order, without overlap",
  ],
  ["words of ASCII letters", { words: (text) => matches(text, /[a-z]+/giu) }, "words lose no letter"],
  ["words by sentence", { words: (text) => segments(text, "sentence") }, "words hold no white space"],
  ["words between spaces", { words: (text) => matches(text, /\S+/gu) }, "words neither begin nor end with punctuation"],
  ["words by code units", { words: (text) => oneUnitEach(text) }, "words do not cut a character in two"],
  [
    "marks as words",
    { words: (text) => matches(text, /[\p{L}\p{N}\p{M}]+|[.!?]+/gu) },
    "white space and punctuation alone have no words",
  ],
  [
    "a shared pattern for words",
    { words: sharedPattern(/[\p{L}\p{N}]+/gu) },
    "words are the same each time, also when two are read at once",
  ],
  [
    "words beyond a long text's end",
    { words: (text) => (text.length < 500 ? segments(text, "word") : [{ start: 0, end: text.length + 1 }]) },
    "words of hostile texts stay inside them",
  ],
  ["a stem that vanishes", { stem: (word) => word.slice(0, -1) }, "a stem is not empty and not longer than its word"],
  ["a stem that grows", { stem: (word) => `${word}s` }, "a stem is not empty and not longer than its word"],
  ["a stem in capitals", { stem: (word) => word.toUpperCase() }, "a stem is lower-case and the same each time"],
  ["a stop word with a capital", { stopWords: new Set(["Un"]) }, "stop words are lower-case and normalized"],
  ["a stop word that is decomposed", { stopWords: new Set(["ja\u0304"]) }, "stop words are lower-case and normalized"],
  ["a stop word of two words", { stopWords: new Set(["tā kā"]) }, "each stop word is one word"],
  ["a hint under a lower-case entity", { hints: { person: ["kungs"] } }, "hints stand under UPPER_SNAKE entities"],
  ["a hint with a capital", { hints: { PERSON: ["Kungs"] } }, "hints are lower-case and normalized"],
  ["a blank hint", { hints: { PERSON: [" "] } }, "hints are not blank, have no space around them and stand once"],
  [
    "a hint that stands twice",
    { hints: { PERSON: ["kungs", "kungs"] } },
    "hints are not blank, have no space around them and stand once",
  ],
];

test.each(broken)("a language with %s fails", async (_mistake, change, check) => {
  const { failing } = await runSuite((runner) => testLanguage({ ...good, ...change }, runner, { sentences }), check);
  expect(failing).toEqual([check]);
});

test("every check of a language has a mistake that it catches", async () => {
  const { all } = await runSuite((runner) => testLanguage(good, runner, { sentences }));
  expect(new Set(broken.map(([, , check]) => check))).toEqual(new Set(all));
});

function segments(text: string, granularity: "sentence" | "word"): Span[] {
  return [...new Intl.Segmenter("lv", { granularity }).segment(text)]
    .filter(({ isWordLike }) => granularity === "sentence" || isWordLike === true)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

function grow(spans: readonly Span[]): Span[] {
  return spans.map(({ start, end }) => ({ start, end: end + 2 }));
}

function oneUnitEach(text: string): Span[] {
  return Array.from({ length: text.length }, (_, start) => ({ start, end: start + 1 }));
}

/** The mistake of a pattern with `g` kept between calls: its `lastIndex` is shared. */
function sharedPattern(pattern: RegExp): (text: string) => Iterable<Span> {
  return function* (text) {
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      yield { start: match.index, end: match.index + match[0].length };
    }
  };
}

function remembering(): (text: string) => string {
  let calls = 0;
  return (text) => `${text.normalize("NFC")}${(calls += 1)}`;
}
