import type { EntityType } from "../entity.ts";
import type { Finding, FindingReason, Recognizer, RecognizerContext } from "../recognizer.ts";
import { invalidPlugin } from "./check-plugin.ts";
import { defineRecognizer } from "./define.ts";
import { checkPattern } from "./pattern/check-pattern.ts";
import { findMatches } from "./pattern/find-matches.ts";

export interface PatternOptions {
  readonly name: string;
  readonly entity: EntityType;
  /**
   * What it looks like. The `g` and `u` flags are required; keep every repetition bounded. It sees 256 code units before a match and after the longest one.
   * A pattern that may take for ever on a text made for it is refused.
   */
  readonly pattern: RegExp;
  /** In words, for {@link FindingReason.rule}: "eleven digits". */
  readonly rule: string;
  readonly longest: number;
  /** The check digit rule: its name, and whether a match keeps it. A match that does not is no finding. */
  readonly check?: { readonly name: string; readonly holds: (match: string) => boolean };
  /** Words that announce the entity, in any language, matched without case near the match; the text's own language adds its hints. */
  readonly hints?: readonly string[];
  /** Score without an announcing word. Default: 0.9 with a check, 0.3 without: a bare shape is weak evidence. */
  readonly score?: number;
  /** Takes the pattern without a check of its running time. Default: false. */
  readonly trusted?: boolean;
  /** What the pattern may take for one text, in milliseconds, and 1 more for every 1,000 code units; then the text is refused. Default: 1000. */
  readonly budgetMs?: number;
  /** Score with one. Default: 0.99 with a check, 0.85 without. */
  readonly scoreWithHint?: number;
}

/** How far before and after a match an announcing word counts, in UTF-16 code units. */
const before = 60;
const after = 25;

/**
 * The recognizer that nine of ten authors need: a pattern, a check digit rule, and the words that announce it.
 * @throws {LeamError} INVALID_PLUGIN. Finding throws PROTECTION_FAILED where a text takes longer than the budget.
 */
export function definePattern(options: PatternOptions): Recognizer {
  const { name, entity, pattern, rule, longest, check, hints = [], trusted = false, budgetMs = 1000 } = options;
  if (!pattern.global || !pattern.unicode) throw invalidPlugin("Pattern", "pattern", "needs the flags g and u");
  if (!trusted) checkPattern(pattern);
  const plain = options.score ?? (check === undefined ? 0.3 : 0.9);
  const announced = options.scoreWithHint ?? (check === undefined ? 0.85 : 0.99);
  return defineRecognizer({ name, entity, longest, find });

  function* find(text: string, context: RecognizerContext): Generator<Finding> {
    const words = [...hints, ...(context.language?.hints?.[entity] ?? [])];
    for (const { start, value } of findMatches(name, pattern, text, longest, budgetMs)) {
      if (value.length > longest || check?.holds(value) === false) continue;
      const end = start + value.length;
      const near = hintsNear(text, start, end, words);
      const why: FindingReason = {
        rule,
        ...(check === undefined ? {} : { check: check.name }),
        ...(near.length === 0 ? {} : { context: near }),
      };
      yield { entity, start, end, score: near.length === 0 ? plain : announced, recognizer: name, why };
    }
  }
}

/** The words of the list that stand as whole words near a span. */
export function hintsNear(text: string, start: number, end: number, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const window = `${wordsBefore(text, start)} | ${wordsAfter(text, end)}`.toLowerCase();
  return words.filter((word) => hasWord(window, word.toLowerCase()));
}

// A word that the window's edge cuts is left out: its rest may read like another word ("grid" cut to "id").
function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - before);
  const window = text.slice(from, start);
  return isLetter(text[from - 1]) ? window.replace(/^\p{L}+/u, "") : window;
}

function wordsAfter(text: string, end: number): string {
  const window = text.slice(end, end + after);
  return isLetter(text[end + after]) ? window.replace(/\p{L}+$/u, "") : window;
}

function hasWord(window: string, word: string): boolean {
  for (let at = window.indexOf(word); at >= 0; at = window.indexOf(word, at + 1)) {
    if (!isLetter(window[at - 1]) && !isLetter(window[at + word.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
