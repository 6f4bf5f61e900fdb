import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { ukrainianWords } from "./words.data.ts";

export const ukrainian: IdentifiableLanguage = createLanguage({
  tag: "uk",
  name: "українська",
  scripts: ["Cyrl"],
  ...ukrainianWords,
});
