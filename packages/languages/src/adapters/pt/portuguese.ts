import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { portugueseWords } from "./words.data.ts";

export const portuguese: IdentifiableLanguage = createLanguage({
  tag: "pt",
  name: "português",
  scripts: ["Latn"],
  ...portugueseWords,
});
