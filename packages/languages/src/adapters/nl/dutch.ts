import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { dutchWords } from "./words.data.ts";

export const dutch: IdentifiableLanguage = createLanguage({
  tag: "nl",
  name: "Nederlands",
  scripts: ["Latn"],
  ...dutchWords,
});
