import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

test.each([
  ["de", "Wie hoch ist die Miete?"],
  ["en", "What is the rent?"],
  ["fr", "Où est la maison ?"],
  ["es", "¿Dónde está la casa?"],
  ["it", "Dov'è la casa e quanto costa?"],
  ["pl", "Ile to kosztuje i gdzie jest?"],
  ["el", "Πόσο κοστίζει το εισιτήριο;"],
  ["bg", "Колко струва билетът за музея?"],
  ["fi", "Milloin kirjasto on auki?"],
  ["hu", "Mennyi a díj és mikor kell fizetni?"],
  ["mt", "Kemm jiswa l-biljett għall-mużew?"],
  ["ro", "Tradu în germană: biblioteca se închide."],
  ["it", "Traduci in tedesco: la biblioteca chiude."],
  ["ga", "Cathain a osclaíonn an leabharlann?"],
])("%s: %s", (tag, text) => {
  expect(detectLanguage(text)).toBe(tag);
});

test("a second text decides where the first says nothing", () => {
  expect(detectLanguage("Kündigungsfrist", "Die Miete ist hoch und der Vertrag ist lang.")).toBe("de");
  expect(detectLanguage("12345")).toBe("und");
});
