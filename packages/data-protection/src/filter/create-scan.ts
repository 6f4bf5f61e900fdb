import type { Language } from "@leam/spec";
import type { Scan } from "../replace/replace-text.ts";
import { knownValues, type KnownValues } from "../scan/known-values.ts";
import { thresholds } from "../scan/min-score.ts";
import { type FindOptions, recognize, type Recognized } from "../scan/recognize.ts";
import { repeatFindings } from "../scan/repeat-findings.ts";
import { wantedTypes } from "../scan/wanted-types.ts";
import type { ProtectOptions } from "./options.ts";

/** Texts shorter than this say too little of their language: the call's language stands for them. In UTF-16 code units. */
const shortest = 40;
/** So much of a text is read to tell its language. */
const sample = 4000;

/**
 * The scan of one call's texts with the caller's options.
 * @throws {LeamError} INVALID_PLUGIN for a type that nothing looks for, or a score that is none.
 * @param texts All texts of the call: they tell the language of the short ones.
 * @param related Those that belong together: what is found in one of them is replaced in all.
 */
export function createScan(
  options: ProtectOptions,
  texts: readonly string[],
  related: readonly string[] = texts,
): Scan {
  const { languages = [], identify } = options;
  const isWanted = wantedTypes(options);
  thresholds(options.minScore);
  const find = findOptions(options);
  const only = languages.length === 1 ? languages[0] : undefined;
  const languageOf = (text: string): Language | undefined =>
    identify === undefined ? undefined : lookUp(identify(text.slice(0, sample)).tag, languages);
  let callLanguage: { readonly language: Language | undefined } | undefined;
  const fallback = (): Language | undefined =>
    (callLanguage ??= { language: languageOf(texts.toSorted((a, b) => b.length - a.length)[0] ?? "") }).language;

  const recognizeText = (text: string): Recognized => {
    const language = only ?? (text.length < shortest ? undefined : languageOf(text)) ?? fallback();
    return recognize(text, language === undefined ? find : { ...find, language });
  };
  // Before the first answer every text has been read once: a later message may say whose name an earlier one holds.
  let read: { readonly byText: ReadonlyMap<string, Recognized>; readonly known: KnownValues } | undefined;
  const readAll = () => {
    const byText = new Map(related.map((text) => [text, recognizeText(text)]));
    return { byText, known: knownValues([...byText.values()]) };
  };

  return (text) => {
    const { byText, known } = (read ??= readAll());
    const own = byText.get(text);
    const recognized = own ?? recognizeText(text);
    return repeatFindings(recognized, own === undefined ? [known, knownValues([recognized])] : [known]).filter(
      isWanted,
    );
  };
}

function findOptions({ recognizers, namedEntities, minScore, allow, deny, evasion }: ProtectOptions): FindOptions {
  return {
    ...(recognizers === undefined ? {} : { recognizers }),
    ...(namedEntities === undefined ? {} : { namedEntities }),
    ...(minScore === undefined ? {} : { minScore }),
    ...(allow === undefined ? {} : { allow }),
    ...(deny === undefined ? {} : { deny }),
    ...(evasion === undefined ? {} : { evasion }),
  };
}

/** The language with this tag, or else the one with the same first part: "sr" serves "sr-Latn". */
function lookUp(tag: string, languages: readonly Language[]): Language | undefined {
  const first = tag.split("-", 1)[0];
  return (
    languages.find((language) => language.tag === tag) ??
    languages.find((language) => language.tag.split("-", 1)[0] === first)
  );
}
