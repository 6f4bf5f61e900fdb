import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { bulgarianWords } from "./words.data.ts";

export const bulgarian: IdentifiableLanguage = createLanguage({
  tag: "bg",
  name: "български",
  scripts: ["Cyrl"],
  ...bulgarianWords,
});
