import { LeamError } from "@leam/spec";
import { expect, test } from "vitest";
import { findLanguage } from "../find-language.ts";
import { createLanguage } from "./create-language.ts";

test.each([
  ["fr", "l’homme «\u00A0oui\u00A0»", 'l\'homme " oui "'],
  ["de", "Stra\u00DFe, „Tu\u0308r“", 'Straße, "Tür"'],
  ["ro", "Timişoara, Ţara", "Timișoara, Țara"],
  ["ro", "ş\u0327\u0338\u0327a", "ș\u0338a".normalize("NFC")],
  ["ro", "Timis\u0327oara", "Timișoara"],
  ["uk", "пам\u02BCять", "пам'ять"],
  ["nl", "ĳs", "ijs"],
  ["el", "άνθρωπος", "άνθρωπος"],
  ["en", "co\u00ADoperate\u200B", "cooperate"],
])("%s normalizes %s", (tag, text, normal) => expect(findLanguage(tag)?.normalize(text)).toBe(normal));

test.each([
  ["de", ["wohnung", "wohnungen"]],
  ["en", ["payment", "payments"]],
  ["fr", ["paiement", "paiements"]],
  ["es", ["información", "informaciones"]],
  ["it", ["appartamento", "appartamenti"]],
  ["pt", ["cidade", "cidades"]],
  ["ro", ["scrisoare", "scrisoarea"]],
  ["pl", ["mieszkanie", "mieszkania", "mieszkaniem"]],
  ["cs", ["nájemník", "nájemníkem", "nájemníka"]],
  ["fi", ["talossa", "talosta", "talolle"]],
  ["el", ["άνθρωπος", "ανθρώπου"]],
  ["bg", ["апартамент", "апартамента", "апартаменти"]],
  ["uk", ["квартира", "квартири", "квартирою"]],
  ["sv", ["lägenhet", "lägenheter", "lägenheten"]],
  ["nl", ["woning", "woningen"]],
  ["ga", ["teach", "theach", "dteach"]],
  ["mt", ["persuna", "persuni"]],
])("forms of one word in %s share a stem: %j", (tag, forms) => {
  const language = findLanguage(tag);
  expect(new Set(forms.map((form) => language?.stem?.(form))).size).toBe(1);
});

test("a language without a name is refused where it is made", () => {
  const make = (): unknown => createLanguage({ tag: "ltg", name: "", scripts: ["Latn"], stopWords: "i", hints: {} });
  expect(make).toThrow(LeamError);
});

test.each([
  ["de-AT", "de"],
  ["DE", "de"],
  ["pt-BR", "pt"],
  ["de-u-co-phonebk", "de"],
  ["deu", undefined],
  ["sr-Latn", undefined],
  ["", undefined],
])("the language for %s is %s", (tag, found) => expect(findLanguage(tag)?.tag).toBe(found));
