import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { spanishWords } from "./words.data.ts";

export const spanish: IdentifiableLanguage = createLanguage({
  tag: "es",
  name: "español",
  scripts: ["Latn"],
  ...spanishWords,
});
