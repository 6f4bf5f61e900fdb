import { defineLanguage, type LanguageHints } from "@leam/spec";
import type { IdentifiableLanguage, LanguageDescription } from "./language-description.ts";
import { createNormalizer } from "./create-normalizer.ts";
import { createSentenceSplitter } from "./create-sentence-splitter.ts";
import { createStemmer } from "./create-stemmer.ts";
import { createWordSplitter } from "./create-word-splitter.ts";
import { phrasesOf, wordsOf } from "./word-list.ts";

/**
 * Makes a language from its data: segmentation by `Intl.Segmenter` with the language's abbreviations and elisions on top.
 * @throws {LeamError} INVALID_PLUGIN for an empty name, no script or a tag that is no BCP 47 tag.
 * @example
 * const latgalian = createLanguage({ tag: "ltg", name: "latgalīšu", scripts: ["Latn"], stopWords: "i ir ka nu", hints: { PERSON: "kungs, kundze" } });
 */
export function createLanguage(description: LanguageDescription): IdentifiableLanguage {
  const { tag, name, scripts, letters, commonWords = "" } = description;
  const language: IdentifiableLanguage = {
    tag,
    name,
    scripts,
    normalize: createNormalizer(description.replacements),
    sentences: createSentenceSplitter(description),
    words: createWordSplitter(description),
    stem: createStemmer(description),
    stopWords: new Set(wordsOf(description.stopWords)),
    hints: hintLists(description.hints),
    commonWords: wordsOf(commonWords),
    ...(letters === undefined ? {} : { letters }),
  };
  // Checks and freezes the same object.
  defineLanguage(language);
  return language;
}

function hintLists(hints: LanguageDescription["hints"]): LanguageHints {
  return Object.fromEntries(Object.entries(hints).map(([entity, phrases]) => [entity, phrasesOf(phrases ?? "")]));
}
