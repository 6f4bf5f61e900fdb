import { expect, test } from "vitest";
import { findLanguage } from "../find-language.ts";

test.each([
  ["fr", "L'homme d’Aix qu'on aujourd'hui", "L homme d Aix qu on aujourd'hui"],
  ["it", "L'acqua dell’anno c'è", "L acqua dell anno c è"],
  ["ga", "Bhí m'athair anseo d'ól", "Bhí m athair anseo d ól"],
  ["mt", "Il-gvern f'dan ta' Malta", "Il gvern f dan ta Malta"],
  ["en", "I don't know, 3 times.", "I don't know 3 times"],
  ["uk", "Ім'я: Олена!", "Ім'я Олена"],
  ["de", "„Straße“ – Nr. 7", "Straße Nr 7"],
  ["el", "Τι; Ναι, κύριε.", "Τι Ναι κύριε"],
])("words of %s: %s", (tag, text, words) => {
  const language = findLanguage(tag);
  const found = [...(language?.words(text) ?? [])].map(({ start, end }) => text.slice(start, end));
  expect(found.join(" ")).toBe(words);
});
