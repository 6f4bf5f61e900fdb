import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { germanWords } from "./words.data.ts";

export const german: IdentifiableLanguage = createLanguage({
  tag: "de",
  name: "Deutsch",
  scripts: ["Latn"],
  ...germanWords,
});
