import type { Language } from "@leam/spec";
import { describe, expect, test } from "vitest";
import { allLanguages } from "../all-languages.ts";
import { findLanguage } from "../find-language.ts";

/** Sentences by hand: a bar stands where one ends. The persons and places are invented. */
const known: Readonly<Record<string, readonly string[]>> = {
  bg: [
    "Обаждам се на г-н Петров и д-р. Илиева.|Живея на ул. Роза 12 в гр. Пловдив.",
    "Това е проф. Николова.|Тя пише.",
  ],
  cs: ["Včera přišel Ing. Novák s paní Mgr. Horákovou.|Bydlí v ul. Lipová.", "Viz např. Petra.|Dům č. 5 je nový."],
  de: [
    "Gestern war Dr. Weber da.|Er kam aus St. Gallen.",
    "Wir brauchen z. B. Handwerker, d. h. Leute mit Zeit.|Danke!",
    "Ich zog am 3. März in den 2. Stock.|Seither ist es kalt.",
    "Unterschrieben hat Hans J. Brandner.|Siehe Nr. 14.|Das genügt.",
  ],
  el: [
    "Μίλησα με τον κ. Παπαδόπουλο και τη Δρ. Ιωάννου.|Μένω στην οδ. Ερμού.",
    "Τι θέλετε;|Γράψτε μου, π. χ. Δευτέρα.",
  ],
  en: ["Mr. Smith met Dr. O'Hara at St. Anne's.|They talked.", "So do I. Then we left.|See No. 7.|He said no.|Fine."],
  es: ["La Sra. Gómez llamó al Dr. Ruiz.|Vive en la Avda. Mayor.", "¿Qué hago?|Escriba al Sr. Pérez."],
  fi: ["Tapasin esim. Matin ja prof. Laineen.|Hän asuu täällä.", "Lasku nro. 12 on maksettu.|Kiitos."],
  fr: ["J'ai vu M. Dupont et Mme. Leroy.|Ils habitent ici.", "Le Dr. Martin est là.|Il pleut."],
  ga: ["Bhuail mé leis an Dr. Ó Briain.|Tá sé anseo.", "Féach Uimh. 12 le do thoil.|Slán."],
  it: ["Il Sig. Rossi e la Dott.ssa Bianchi sono qui.|Abitano a Roma.", "Vedi art. 12 della legge.|Grazie, Avv. Neri."],
  mt: ["Kellimt lis-Sur. Borg u lil Dr. Vella.|Huma hawn.", "Ara nru. 12 tal-lista.|Grazzi."],
  nl: ["Dhr. Jansen belde Mevr. De Wit.|Zij woont bijv. Amsterdam.", "Zie blz. 12 onderaan.|Dank u."],
  pl: ["Mieszkam przy ul. Długiej u dr. Nowaka.|Piszę pismo.", "Byłem m. in. Krakowie.|Zob. art. 12 ustawy.|Dziękuję."],
  pt: ["O Sr. Silva falou com a Dra. Costa.|Moram na Av. Central.", "Veja o n.º 12 da lista.|Obrigado, Exmo. Senhor."],
  ro: ["Dl. Popescu a venit cu Dna. Ionescu.|Stă pe Str. Florilor.", "Vezi art. 12 din lege.|Mulțumesc."],
  sv: ["Jag träffade t. ex. Anna och dr. Berg.|De bor här.", "Se kap. 12 i boken.|Tack."],
  uk: ["Я бачив п. Коваленка на вул. Лесі Українки.|Він лікар.", "Див. ст. 12 закону.|Дякую."],
};

describe.each(allLanguages)("$tag", (language) => {
  test("sentences end where a reader ends them, not after an abbreviation", () => {
    for (const text of known[language.tag] ?? []) {
      expect(sentencesOf(language, text.replaceAll("|", " ")).join("|")).toBe(text.replace("So do I. ", "So do I.|"));
    }
  });

  test("has sentences known by hand", () => expect(known[language.tag]).toBeDefined());

  test("a blank line separates what has no full stop, a single line break in a sentence does not", () => {
    expect(sentencesOf(language, "Abc\n\nabc abc\nabc abc. ")).toEqual(["Abc", "abc abc\nabc abc."]);
  });
});

test("a blank line ends a sentence even after an abbreviation", () => {
  const german = findLanguage("de");
  expect(german && sentencesOf(german, "Gezeichnet: Dr.\n\nWien")).toEqual(["Gezeichnet: Dr.", "Wien"]);
});

function sentencesOf(language: Language, text: string): readonly string[] {
  return [...language.sentences(text)].map(({ start, end }) => text.slice(start, end));
}
