import type { Span } from "@leam/spec";
import type { LanguageDescription } from "./language-description.ts";
import { escaped } from "./replacer.ts";
import { segmenter } from "./segmenter.ts";
import { wordsOf } from "./word-list.ts";

/** Words by `Intl.Segmenter`; an elided word and the one it leans on ("l'homme") come as two. */
export function createWordSplitter(description: LanguageDescription): (text: string) => Generator<Span> {
  const elided = elisionPattern(wordsOf(description.elisions ?? ""));
  return function* words(text) {
    for (const { index, segment, isWordLike } of segmenter(description.tag, "word").segment(text)) {
      if (isWordLike !== true) continue;
      const end = index + segment.length;
      const elision = elided === undefined ? undefined : elided.exec(segment)?.[1];
      if (elision === undefined) {
        yield { start: index, end };
        continue;
      }
      const apostrophe = index + elision.length;
      yield { start: index, end: apostrophe };
      yield { start: apostrophe + 1, end };
    }
  };
}

function elisionPattern(elisions: readonly string[]): RegExp | undefined {
  if (elisions.length === 0) return undefined;
  return new RegExp(`^(${elisions.map(escaped).join("|")})['\u2019\u02BC](?=.)`, "iu");
}
