import { definePattern, defineRecognizer, type Finding, type Recognizer, type RecognizerContext } from "@leam/spec";
import type { Identifier } from "./identifier.ts";

/** Below the default `minScore`: seen by those who ask for weak findings only. */
const unannounced = 0.4;

/** No written form of a number is longer, in UTF-16 code units. */
const longest = 40;

/** The recognizer of a row: a form, a check digit rule and the words that announce it. */
export function defineIdentifier(identifier: Identifier): Recognizer {
  const { name, entity = "NATIONAL_ID", form, rule, check, hints, needsHint = false } = identifier;
  // A letter, a digit, or a digit behind a separator would make it part of something longer: a decimal, a date, an order number.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])(?:${form})(?![\\p{L}\\p{N}]|[.,/-]\\d)`, "gu");
  const scores = check === undefined ? { score: unannounced, scoreWithHint: 0.9 } : { score: 0.9, scoreWithHint: 0.99 };
  const announcing = hintPattern(hints);
  const base = definePattern({
    name,
    entity,
    pattern,
    rule,
    longest,
    ...scores,
    ...(check === undefined ? {} : { check }),
  });
  return defineRecognizer({ name, entity, longest, find });

  function* find(text: string, context: RecognizerContext): Generator<Finding> {
    for (const finding of base.find(text, context)) {
      const near =
        finding.why.context ?? announcement(text, finding, announcing, check !== undefined || !isCommon(text, finding));
      const isWeak = needsHint || /^\d+$/u.test(text.slice(finding.start, finding.end));
      if (near !== undefined) yield { ...finding, score: scores.scoreWithHint, why: { ...finding.why, context: near } };
      else yield isWeak ? { ...finding, score: unannounced } : finding;
    }
  }
}

/** How far before and after a number an announcing word counts, in UTF-16 code units; a number of common form that nothing checks needs its label right before it. */
const before = 60;
const beforeUnchecked = 35;
const after = 60;

function announcement(
  text: string,
  { start, end }: Finding,
  announcing: RegExp,
  isTelling: boolean,
): readonly string[] | undefined {
  const from = Math.max(0, start - (isTelling ? before : beforeUnchecked));
  const lead = text.slice(from, start);
  // What the window's edge cuts is left out: its rest may read like another word.
  const whole = /\p{L}/u.test(text.charAt(from - 1)) ? lead.replace(/^\p{L}+/u, "") : lead;
  // The next number has a word of its own, and so has the next sentence.
  const rest = isTelling ? (/^[^\d.;!?\n]*/u.exec(text.slice(end, end + after))?.[0] ?? "") : "";
  const next = text.charAt(end + rest.length);
  const behind = /[\d;]/u.test(next) ? rest.slice(0, 25).replace(/,.*$/su, "") : rest;
  const word = (announcing.exec(whole.toLowerCase()) ?? announcing.exec(behind.toLowerCase()))?.[0];
  return word === undefined ? undefined : [word];
}

/** Eight to twelve digits may be anything. */
function isCommon(text: string, { start, end }: Finding): boolean {
  return /^[\d ]{8,12}$/u.test(text.slice(start, end));
}

function hintPattern(hints: readonly string[]): RegExp {
  const words = hints
    .map((hint) => hint.toLowerCase())
    .toSorted((a, b) => b.length - a.length)
    .map(
      (hint) =>
        hint.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`) +
        (/\p{L}{4}$/u.test(hint) ? String.raw`\p{L}{0,9}` : ""),
    );
  return new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "u");
}
