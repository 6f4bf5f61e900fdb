import { describe, expect, test } from "vitest";
import { anyCountry } from "../all.ts";
import { type FindOptions, findPersonalData } from "../../scan/find-personal-data.ts";

const recognizers = anyCountry.filter(({ entity }) => ["EMAIL", "PHONE", "IBAN", "CREDIT_CARD"].includes(entity));

function found(entity: string, text: string, evasion: FindOptions["evasion"] = "aggressive"): readonly string[] {
  return findPersonalData(text, { evasion, recognizers })
    .filter((finding) => finding.entity === entity)
    .map(({ start, end }) => text.slice(start, end));
}

const addresses: Readonly<Record<string, readonly [before: string, address: string, after: string]>> = {
  bg: ["Пишете на ", "иван точка петров кльомба пример точка бг", ", моля."],
  ca: ["Escriu a ", "jordi punt puig arrova exemple punt cat", " avui"],
  cs: ["Napiš na ", "jan tečka novák zavináč firma tečka cz", " zítra."],
  da: ["Skriv til ", "mette punktum holm snabel-a firma punktum dk", "."],
  de: ["Schreib an ", "anna punkt meier klammeraffe beispiel punkt de", " bitte"],
  el: ["Γράψτε στο ", "giannis τελεία pappas παπάκι example τελεία gr", "."],
  en: ["Mail ", "jane dot doe at example dot org", " today"],
  es: ["Escribe a ", "ana guion bajo ruiz arroba ejemplo punto es", "."],
  et: ["Kirjuta ", "mari punkt tamm ätt firma punkt ee", " homme"],
  fi: ["Kirjoita ", "matti piste virtanen miukumauku yritys piste fi", "."],
  fr: ["Écrivez à ", "luc point martin arobase exemple point fr", " demain"],
  ga: ["Scríobh chuig ", "sean ponc murphy ag sampla ponc ie", "."],
  hr: ["Piši na ", "ivan točka horvat manki primjer točka hr", "."],
  hu: ["Írj ide: ", "kovacs pont anna kukac pelda pont hu", "."],
  is: ["Skrifaðu á ", "jon punktur jonsson hjá daemi punktur is", "."],
  it: ["Scrivi a ", "luca punto rossi chiocciola esempio punto it", "."],
  lb: ["Schreif un ", "jean punkt muller at beispill punkt lu", "."],
  lt: ["Rašyk ", "jonas taškas kazlauskas eta imone taškas lt", "."],
  lv: ["Raksti ", "janis punkts berzins et uznemums punkts lv", "."],
  mk: ["Пиши на ", "петар точка ивановски мајмунче пример точка mk", "."],
  mt: ["Ikteb lil ", "maria punt borg at ezempju punt mt", "."],
  nl: ["Mail naar ", "jan punt jansen apenstaartje voorbeeld punt nl", "."],
  no: ["Skriv til ", "kari punktum nordmann krøllalfa firma punktum no", "."],
  pl: ["Napisz na ", "jan kropka kowalski małpa firma kropka pl", "."],
  pt: ["Escreve para ", "rui ponto costa arroba exemplo ponto pt", "."],
  ro: ["Scrie la ", "ion punct popescu arond exemplu punct ro", "."],
  sk: ["Napíš na ", "jan bodka novak zavináč firma bodka sk", "."],
  sl: ["Piši na ", "janez pika novak afna primer pika si", "."],
  sq: ["Shkruaj te ", "arben pikë hoxha et shembull pikë al", "."],
  sr: ["Pišite na ", "petar tačka jovanović ludo a primer tačka rs", "."],
  sv: ["Skriv till ", "erik punkt svensson snabel-a exempel punkt se", "."],
  tr: ["Şuraya yaz: ", "ayşe nokta yılmaz kuyruklu a ornek nokta com", "."],
  uk: ["Пишіть на ", "олена крапка коваль равлик приклад крапка ua", "."],
};

test("an address in words is looked for in 33 languages", () => {
  expect(Object.keys(addresses)).toHaveLength(33);
});

test.each(Object.entries(addresses))("%s: an address in words, to its letters", (_, [before, address, after]) => {
  expect(found("EMAIL", before + address + after)).toEqual([address]);
});

const numbers: Readonly<Record<string, string>> = {
  bg: "нула осем осем седем едно две три четири",
  ca: "sis un dos tres quatre cinc sis set vuit",
  cs: "sedm dva tři čtyři pět šest sedm osm devět",
  da: "to tre fire fem seks syv otte ni",
  de: "null eins sieben zwo drei vier fünf sechs",
  el: "έξι εννιά επτά ένα δύο τρία τέσσερα",
  en: "oh seven four double six one two three",
  es: "seis uno dos tres cuatro cinco seis siete ocho",
  et: "viis kuus seitse kaheksa üheksa null üks",
  fi: "nolla neljä viisi kuusi seitsemän kahdeksan yhdeksän",
  fr: "zéro six un deux trois quatre cinq",
  ga: "náid ocht seacht sé cúig ceathair trí",
  hr: "nula devet osam sedam šest pet četiri",
  hu: "nulla hat három nulla egy kettő három",
  is: "fimm fimm fimm sex sjö átta níu",
  it: "tre tre tre uno due tre quattro",
  lb: "sechs zwee eent dräi véier fënnef siwen",
  lt: "aštuoni šeši vienas du trys keturi penki",
  lv: "divi deviņi astoņi septiņi seši pieci trīs divi",
  mk: "нула седум осум девет два три четири",
  mt: "disgħa tmienja sebgħa sitta ħamsa erbgħa tlieta",
  nl: "nul zes een twee drie vier vijf",
  no: "ni åtte syv seks fem fire tre to",
  pl: "pięć zero jeden dwa trzy cztery pięć",
  pt: "nove um dois três quatro cinco meia",
  ro: "zero șapte doi trei patru cinci șase",
  sk: "nula deväť jeden dva tri štyri päť",
  sl: "nič štiri ena dve tri štiri pet",
  sq: "zero gjashtë shtatë tetë nëntë dy tre",
  sr: "нула шест један два три четири пет",
  sv: "noll sju noll ett två tre fyra",
  tr: "sıfır beş üç iki bir iki üç",
  uk: "нуль п'ять шість сім вісім дев'ять один два",
};

test.each(Object.entries(numbers))("%s: a number in words", (_, number) => {
  expect(found("PHONE", `Tel: ${number}.`)).toEqual([number]);
});

describe("mixed spellings", () => {
  test.each([
    ["jan.novak zavináč firma.cz"],
    ["jan.novak zavináč firma bod cz"],
    ["jane dot doe at example.com"],
    ["anna underscore meier at mail dot example dot org"],
  ])("%j is an address", (address) => {
    expect(found("EMAIL", `Mail ${address}, please`)).toEqual([address]);
  });

  test("digits between words belong to the number", () => {
    expect(found("PHONE", "Ruf plus vier neun 30 neun null 1 8 2 0 an")).toEqual([
      "plus vier neun 30 neun null 1 8 2 0",
    ]);
  });

  test("words in brackets", () => {
    expect(found("EMAIL", "jan(zavináč)firma(tečka)cz nebo jan [kukac] pelda [pont] hu")).toEqual([
      "jan(zavináč)firma(tečka)cz",
      "jan [kukac] pelda [pont] hu",
    ]);
  });

  test("an address in Cyrillic look-alikes", () => {
    expect(found("EMAIL", "Mail аnnа.mеiеr@ехаmple.org now")).toEqual(["аnnа.mеiеr@ехаmple.org"]);
  });

  test("an account number with letters for digits", () => {
    expect(found("IBAN", "IBAN DE89 37O4 OO44 O532 OI3O OO")).toEqual(["DE89 37O4 OO44 O532 OI3O OO"]);
  });

  test("a card number in circled digits", () => {
    expect(found("CREDIT_CARD", "Karte ④①①① ①①①① ①①①① ①①①①")).toEqual(["④①①① ①①①① ①①①① ①①①①"]);
  });
});

test.each([
  "Meet me at example.com at nine.",
  "Look at the dot on the map at point zero.",
  "Treffen um acht am Punkt drei.",
  "Il est arrivé chez nous au point du jour.",
  "We won two one, then three four, five six.",
  "Jeden, dva, tri a ideme.",
  "Marie et Paul point final.",
  "Он держит собаку и кошку.",
])("nothing is hidden in %j", (text) => {
  expect([...found("EMAIL", text), ...found("PHONE", text)]).toEqual([]);
});

test("who asks for no addresses gets none that are hidden", () => {
  const findings = findPersonalData("jan tečka novák zavináč firma tečka cz", {
    recognizers: [],
    evasion: "aggressive",
  });
  expect(findings).toEqual([]);
});

test("everyday words announce nothing unless they are asked for", () => {
  expect(found("EMAIL", "petar tačka jovanović ludo a primer tačka rs", "usual")).toEqual([]);
});
