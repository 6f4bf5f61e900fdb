import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { swedishWords } from "./words.data.ts";

export const swedish: IdentifiableLanguage = createLanguage({
  tag: "sv",
  name: "svenska",
  scripts: ["Latn"],
  ...swedishWords,
});
