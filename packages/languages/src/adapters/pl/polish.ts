import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { polishWords } from "./words.data.ts";

export const polish: IdentifiableLanguage = createLanguage({
  tag: "pl",
  name: "polski",
  scripts: ["Latn"],
  ...polishWords,
});
