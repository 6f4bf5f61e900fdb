import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { italianWords } from "./words.data.ts";

export const italian: IdentifiableLanguage = createLanguage({
  tag: "it",
  name: "italiano",
  scripts: ["Latn"],
  ...italianWords,
});
