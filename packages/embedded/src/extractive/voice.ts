import type { Language } from "@leam/spec";
import { fold } from "../text/fold.ts";
import { detectLanguage } from "../words/detect-language.ts";
import { type Lexicon, lexiconOf } from "../words/lexicon.ts";

/** All that the model uses of one language: its own words, and what the caller's `Language` adds. */
export interface Voice {
  /** BCP 47 tag, or "und". */
  readonly tag: string;
  readonly lexicon: Lexicon;
  readonly stop: ReadonlySet<string>;
  readonly language?: Language;
}

/** The voice of a text. Falls back to the second text's where the first is too short to tell, then to English words. */
export function voiceOf(text: string, fallback: string, languages: readonly Language[]): Voice {
  const tag = detectLanguage(text, fallback);
  const lexicon = lexiconOf(tag);
  const language = languages.find((candidate) => candidate.tag.split("-")[0] === tag);
  if (language === undefined) return { tag, lexicon, stop: lexicon.stop };
  const own = [...(language.stopWords ?? [])].map(fold);
  return { tag, lexicon, stop: new Set([...lexicon.stop, ...own]), language };
}
