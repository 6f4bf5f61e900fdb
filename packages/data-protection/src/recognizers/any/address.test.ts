import { expect, test } from "vitest";
import { address } from "./address.ts";

function addresses(text: string): readonly string[] {
  return [...address.find(text, {})].map(({ start, end }) => text.slice(start, end));
}

// Forms of the countries' postal guides; streets, numbers and postcodes do not belong together.
test.each([
  ["wohnt in der Lindenstraße 12a, 3. OG links, 80331 München.", "Lindenstraße 12a, 3. OG links, 80331 München"],
  ["Am Alten Markt 5, 50667 Köln", "Am Alten Markt 5, 50667 Köln"],
  ["Postfach 12 34, 80331 München", "Postfach 12 34, 80331 München"],
  ["au 14 bis, rue de la Paix, bât. B, 75002 Paris.", "14 bis, rue de la Paix, bât. B, 75002 Paris"],
  ["48, rue de Beggen, L-1221 Lëtzebuerg, huet", "48, rue de Beggen, L-1221 Lëtzebuerg"],
  ["at Flat 3B, 221 Mare Street, London E8 3QE and", "Flat 3B, 221 Mare Street, London E8 3QE"],
  ["ag 24 An tSráid Mhór, Leitir Ceanainn, F92 TK41.", "24 An tSráid Mhór, Leitir Ceanainn, F92 TK41"],
  ["5/12, Triq ix-Xatt, Tas-Sliema SLM 1022", "5/12, Triq ix-Xatt, Tas-Sliema SLM 1022"],
  ["en C/ Mayor, 12, 3º B, 28013 Madrid.", "C/ Mayor, 12, 3º B, 28013 Madrid"],
  ["passeig de Gràcia, 37, àtic, 08007 Barcelona", "passeig de Gràcia, 37, àtic, 08007 Barcelona"],
  ["no Largo do Rossio, 8, r/c, 3500-141 Viseu.", "Largo do Rossio, 8, r/c, 3500-141 Viseu"],
  ["Via Garibaldi 23, int. 5, 00153 Roma (RM)", "Via Garibaldi 23, int. 5, 00153 Roma (RM)"],
  ["Keizersgracht 123-II, 1015 CJ Amsterdam.", "Keizersgracht 123-II, 1015 CJ Amsterdam"],
  ["til Vestergade 18 B, 1. sal, 9000 Aalborg, naboen", "Vestergade 18 B, 1. sal, 9000 Aalborg"],
  ["i Øvre Torggate 17, H0203, 3017 Drammen.", "Øvre Torggate 17, H0203, 3017 Drammen"],
  ["på Östra Ågatan 17, 1 tr, 753 22 Uppsala.", "Östra Ågatan 17, 1 tr, 753 22 Uppsala"],
  ["Laugavegur 22, 101 Reykjavík", "Laugavegur 22, 101 Reykjavík"],
  ["Mannerheimintie 12 A 5, 00100 Helsinki", "Mannerheimintie 12 A 5, 00100 Helsinki"],
  ["Narva mnt 7-12, 10117 Tallinn", "Narva mnt 7-12, 10117 Tallinn"],
  ["Brīvības iela 45-12, Rīga, LV-1010", "Brīvības iela 45-12, Rīga, LV-1010"],
  ["Gedimino pr. 9-15, LT-01103 Vilnius", "Gedimino pr. 9-15, LT-01103 Vilnius"],
  ["ul. Mickiewicza 5 m. 3, 00-950 Warszawa", "ul. Mickiewicza 5 m. 3, 00-950 Warszawa"],
  ["Dlouhá 13/5, 110 00 Praha 1", "Dlouhá 13/5, 110 00 Praha 1"],
  ["na Prešernovi cesti 201, 3000 Celje.", "Prešernovi cesti 201, 3000 Celje"],
  ["Obala hrvatske mornarice 6, 23000 Zadar.", "Obala hrvatske mornarice 6, 23000 Zadar"],
  ["1052 Budapest, Váci utca 3. II/4. alatt", "1052 Budapest, Váci utca 3. II/4."],
  [
    "Șos. Pantelimon nr. 17, bl. 9A, sc. 2, ap. 44, sector 2, București.",
    "Șos. Pantelimon nr. 17, bl. 9A, sc. 2, ap. 44, sector 2, București",
  ],
  ["гр. София, ж.к. Люлин, бл. 12, вх. А, ап. 4", "гр. София, ж.к. Люлин, бл. 12, вх. А, ап. 4"],
  ["вул. Городоцька, 84, кв. 11, м. Львів, 79016, вину", "вул. Городоцька, 84, кв. 11, м. Львів, 79016"],
  ["Λεωφόρος Κηφισίας 124, 115 26 Αθήνα", "Λεωφόρος Κηφισίας 124, 115 26 Αθήνα"],
  ["Cumhuriyet Cad. No: 12 D: 5, 34000 Kadıköy/İstanbul", "Cumhuriyet Cad. No: 12 D: 5, 34000 Kadıköy/İstanbul"],
  ["Lagjja nr. 3, Rruga Egnatia 21, 2001 Durrës", "Lagjja nr. 3, Rruga Egnatia 21, 2001 Durrës"],
  ["Wohnort: 80331 München", "80331 München"],
])("an address is found whole, in %j", (text, whole) => {
  expect(addresses(text)).toEqual([whole]);
});

test.each([
  "Der Zug fährt auf Gleis 7, Köln ist der nächste Halt.",
  "Die Straße 5 Minuten entlang.",
  "La rue est fermée du 3 au 5 mars.",
  "See Section 12, Paris Agreement.",
  "Formel 1, 2023 Saison",
  "W dniu 3 maja, plac zamknięty.",
  "Ende Oktober 1987, Akte 09028",
])("no address in %j", (text) => {
  expect(addresses(text)).toEqual([]);
});
