import type { Language } from "@leam/spec";
import type { Scan } from "../replace/replace-text.ts";
import { type FindOptions, findPersonalData } from "../scan/find-personal-data.ts";
import type { ProtectOptions } from "./options.ts";

/** Texts shorter than this say too little of their language: the call's language stands for them. In UTF-16 code units. */
const shortest = 40;
/** So much of a text is read to tell its language. */
const sample = 4000;

/**
 * The scan of one call's texts with the caller's options.
 * @param texts All texts of the call: they tell the language of the short ones.
 */
export function createScan(options: ProtectOptions, texts: readonly string[]): Scan {
  const { languages = [], identify, entities } = options;
  const wanted = entities === undefined ? undefined : new Set(entities);
  const find = findOptions(options);
  const only = languages.length === 1 ? languages[0] : undefined;
  const languageOf = (text: string): Language | undefined =>
    identify === undefined ? undefined : lookUp(identify(text.slice(0, sample)).tag, languages);
  let callLanguage: { readonly language: Language | undefined } | undefined;
  const fallback = (): Language | undefined =>
    (callLanguage ??= { language: languageOf(texts.toSorted((a, b) => b.length - a.length)[0] ?? "") }).language;

  return (text) => {
    const language = only ?? (text.length < shortest ? undefined : languageOf(text)) ?? fallback();
    const findings = findPersonalData(text, language === undefined ? find : { ...find, language });
    return wanted === undefined ? findings : findings.filter(({ entity }) => wanted.has(entity));
  };
}

function findOptions({ recognizers, minScore, allow, deny }: ProtectOptions): FindOptions {
  return {
    ...(recognizers === undefined ? {} : { recognizers }),
    ...(minScore === undefined ? {} : { minScore }),
    ...(allow === undefined ? {} : { allow }),
    ...(deny === undefined ? {} : { deny }),
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
