import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { greekWords } from "./words.data.ts";

export const greek: IdentifiableLanguage = createLanguage({
  tag: "el",
  name: "Ελληνικά",
  scripts: ["Grek"],
  ...greekWords,
});
