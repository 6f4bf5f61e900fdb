import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { finnishWords } from "./words.data.ts";

export const finnish: IdentifiableLanguage = createLanguage({
  tag: "fi",
  name: "suomi",
  scripts: ["Latn"],
  ...finnishWords,
});
