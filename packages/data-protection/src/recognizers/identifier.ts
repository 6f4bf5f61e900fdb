import type { EntityType } from "@leam/spec";

/** A number that a state or its bodies give to a person: one row of the table. Plain data: nothing is compiled before a text has something like it. */
export interface Identifier {
  /** Country (ISO 3166-1 in lower case, "xk" for Kosovo) and thing: "de/tax-id". Stable: users filter by it. */
  readonly name: `${string}/${string}`;
  /** Default: "NATIONAL_ID". */
  readonly entity?: EntityType;
  /** The number's own form as the source of a pattern; what may not stand beside it is added. Classes, groups, alternatives and bounded repetitions alone: the scanner computes from it what a number looks like. */
  readonly form: string;
  /** The form in words: "eleven digits". */
  readonly rule: string;
  /** The check digit rule. It is called with what was written, separators included. */
  readonly check?: IdentifierCheck;
  /** Words that announce it in the country's languages, before it or in the same sentence after it. Those of four letters and more count with endings too: "isikukood" also says "isikukoodiga". */
  readonly hints: readonly string[];
  /** The law or the public document that says so. */
  readonly source: string;
  /** Invented numbers that keep the rule; the first one is shown in documents. */
  readonly examples: readonly [string, ...string[]];
  /** True where the form is too common, or the check too weak, to believe it unannounced. Bare digits never are believed unannounced. */
  readonly needsHint?: boolean;
}

export interface IdentifierCheck {
  /** "ISO 7064 mod 11,10". */
  readonly name: string;
  readonly holds: (match: string) => boolean;
}
