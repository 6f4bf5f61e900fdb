import { isPerson } from "./tagger/tags.ts";
import type { Token } from "./tagger/tokenize.ts";

/** In tokens. A list of names without commas may be tagged as one: it is given in pieces. */
const longestRun = 12;

/**
 * The stretches that the tags call a person, as token indices, end exclusive. Two that touch are one: between two persons stands a sign or a word.
 * Quotes, brackets and other signs at the ends are no part of a name.
 */
export function* personSpans(
  tags: Uint8Array,
  tokens: readonly Token[],
): Generator<readonly [from: number, to: number]> {
  for (let at = 0; at < tags.length; at += 1) {
    if (!isPerson(tags[at] ?? 0)) continue;
    let from = at;
    while (at + 1 < tags.length && isPerson(tags[at + 1] ?? 0) && at + 1 - from < longestRun) at += 1;
    let to = at + 1;
    while (from < to && !isWord(tokens[from])) from += 1;
    while (to > from && !isWord(tokens[to - 1]) && !endsInitial(tokens, to - 1)) to -= 1;
    if (from < to) yield [from, to];
  }
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{L}\p{N}]/u.test(token.form);
}

/** The stop of "Anna K." belongs to it. */
function endsInitial(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form === "." && tokens[at - 1]?.form.length === 1 && isWord(tokens[at - 1]);
}
