import { defineLanguage, type Language, type Span } from "@leam/spec";

// ICU has no data for Latgalian; its rules for Latvian, the nearest relative, fit.
const sentences = new Intl.Segmenter("lv", { granularity: "sentence" });
const words = new Intl.Segmenter("lv", { granularity: "word" });

/** Latgalian, spoken in the east of Latvia (ISO 639-3: ltg). */
export const latgalian: Language = defineLanguage({
  tag: "ltg",
  name: "latgalīšu volūda",
  scripts: ["Latn"],
  normalize: (text) => text.normalize("NFC").replaceAll("’", "'"),
  *sentences(text): Generator<Span> {
    for (const { segment, index } of sentences.segment(text)) {
      const start = index + (segment.length - segment.trimStart().length);
      const end = index + segment.trimEnd().length;
      if (end > start) yield { start, end };
    }
  },
  *words(text): Generator<Span> {
    for (const { segment, index, isWordLike } of words.segment(text)) {
      if (isWordLike === true) yield { start: index, end: index + segment.length };
    }
  },
  stopWords: new Set([
    "i",
    "ir",
    "ari",
    "kai",
    "ka",
    "ni",
    "nu",
    "iz",
    "pi",
    "ar",
    "par",
    "bet",
    "voi",
    "tys",
    "itys",
    "es",
    "jius",
    "jis",
    "jei",
  ]),
  hints: { PERSON: ["kungs", "kundze"], DATE_OF_BIRTH: ["dzims", "dzymuse"] },
});
