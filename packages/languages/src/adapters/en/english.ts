import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { englishWords } from "./words.data.ts";

export const english: IdentifiableLanguage = createLanguage({
  tag: "en",
  name: "English",
  scripts: ["Latn"],
  ...englishWords,
});
