import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { malteseWords } from "./words.data.ts";

export const maltese: IdentifiableLanguage = createLanguage({
  tag: "mt",
  name: "Malti",
  scripts: ["Latn"],
  ...malteseWords,
});
