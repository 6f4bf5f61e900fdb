import type { Identification, LanguageIdentifier } from "@leam/spec";
import { allLanguages } from "../all-languages.ts";
import { createIdentifier } from "./create-identifier.ts";

let identifier: LanguageIdentifier | undefined;

/**
 * The language of a text among all languages of this package; `und` for too little text or another language.
 * @example
 * identify("Die Heizung in unserer Wohnung ist seit drei Wochen kaputt.").tag; // "de"
 */
export function identify(text: string): Identification {
  identifier ??= createIdentifier(allLanguages);
  return identifier(text);
}
