import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { czechWords } from "./words.data.ts";

export const czech: IdentifiableLanguage = createLanguage({
  tag: "cs",
  name: "čeština",
  scripts: ["Latn"],
  ...czechWords,
});
