import { allLanguages } from "./all-languages.ts";
import type { IdentifiableLanguage } from "./segment/language-description.ts";

/**
 * The language for a BCP 47 tag, found by cutting the tag from the end (RFC 4647, 3.4 "Lookup"): "de-AT" finds German.
 * @returns undefined for a language that is not here and for what is no tag.
 */
export function findLanguage(
  tag: string,
  languages: readonly IdentifiableLanguage[] = allLanguages,
): IdentifiableLanguage | undefined {
  const subtags = tag.toLowerCase().split("-");
  for (; subtags.length > 0; subtags.pop()) {
    // A single letter only introduces what follows it ("de-u-co-phonebk"): RFC 4647 cuts it away with that.
    if (subtags.at(-1)?.length === 1) continue;
    const wanted = subtags.join("-");
    const found = languages.find((language) => language.tag.toLowerCase() === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
