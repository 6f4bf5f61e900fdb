import { createLanguage } from "../../segment/create-language.ts";
import type { IdentifiableLanguage } from "../../segment/language-description.ts";
import { irishWords } from "./words.data.ts";

export const irish: IdentifiableLanguage = createLanguage({
  tag: "ga",
  name: "Gaeilge",
  scripts: ["Latn"],
  ...irishWords,
});
