import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { romanianWords } from "./words.data.ts";

export const romanian: IdentifiableLanguage = createLanguage({
  tag: "ro",
  name: "română",
  scripts: ["Latn"],
  ...romanianWords,
});
