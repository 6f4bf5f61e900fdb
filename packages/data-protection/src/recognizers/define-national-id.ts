import {
  definePattern,
  defineRecognizer,
  type Finding,
  type PatternOptions,
  type Recognizer,
  type RecognizerContext,
} from "@leam/spec";

export interface NationalIdOptions extends Pick<PatternOptions, "name" | "rule" | "check"> {
  /** The number's own form; what may not stand beside it is added. Keep every repetition bounded. */
  readonly form: string;
  /** Words that announce it. */
  readonly hints: readonly string[];
  /** True where the form is too common, or the check too weak, to believe it unannounced. Bare digits never are believed unannounced. */
  readonly needsHint?: boolean;
  readonly longest?: number;
}

/** Below the default `minScore`: seen by those who ask for weak findings only. */
const unannounced = 0.4;

/** A personal number of a country: a form, a check digit rule and the words that announce it. */
export function defineNationalId(options: NationalIdOptions): Recognizer {
  const { name, form, rule, check, hints, needsHint = false, longest = 30 } = options;
  // A letter, a digit, or a digit behind a separator would make it part of something longer: a decimal, a date, an order number.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])(?:${form})(?![\\p{L}\\p{N}]|[.,/-]\\d)`, "gu");
  const scores = check === undefined ? { score: unannounced, scoreWithHint: 0.9 } : { score: 0.9, scoreWithHint: 0.99 };
  const base = definePattern({
    name,
    entity: "NATIONAL_ID",
    pattern,
    rule,
    longest,
    hints,
    ...scores,
    ...(check === undefined ? {} : { check }),
  });
  return defineRecognizer({ name, entity: "NATIONAL_ID", longest, find });

  function* find(text: string, context: RecognizerContext): Generator<Finding> {
    for (const finding of base.find(text, context)) {
      const isWeak = needsHint || /^\d+$/u.test(text.slice(finding.start, finding.end));
      yield isWeak && finding.why.context === undefined ? { ...finding, score: unannounced } : finding;
    }
  }
}
