import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { frenchWords } from "./words.data.ts";

export const french: IdentifiableLanguage = createLanguage({
  tag: "fr",
  name: "français",
  scripts: ["Latn"],
  ...frenchWords,
});
