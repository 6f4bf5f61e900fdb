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
}

export function createScan(text: string, context: RecognizerContext): Scan {
  let lower: string | undefined;
  let tokens: Tokens | undefined;
  return {
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
  };
}
