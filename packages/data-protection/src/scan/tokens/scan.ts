import type { RecognizerContext } from "@leam/spec";
import { foldCase } from "../denied-values.ts";
import { createTokens, type Tokens } from "./tokens.ts";

/** What one pass over a text leaves for all recognizers. */
export interface Scan {
  readonly text: string;
  /** In lower case, with the same offsets. Made when first asked for. */
  readonly lower: string;
  readonly tokens: Tokens;
  readonly context: RecognizerContext;
  /** What was made of this text under a key before, or else is made now: for what several recognizers need. The key is an object that only those who share know. */
  once<T>(key: Once<T>, make: () => T): T;
}

/** A key under which something is kept with a scan. */
export interface Once<T> {
  readonly kept: WeakMap<Scan, T>;
}

export function createOnce<T>(): Once<T> {
  return { kept: new WeakMap() };
}

export function createScan(text: string, context: RecognizerContext): Scan {
  let lower: string | undefined;
  let tokens: Tokens | undefined;
  const scan: Scan = {
    text,
    context,
    get lower() {
      lower ??= foldCase(text);
      return lower;
    },
    get tokens() {
      tokens ??= createTokens(text);
      return tokens;
    },
    once({ kept }, make) {
      const known = kept.get(scan);
      if (known !== undefined) return known;
      const made = make();
      kept.set(scan, made);
      return made;
    },
  };
  return scan;
}
