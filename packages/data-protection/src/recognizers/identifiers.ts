import type { Identifier } from "./identifier.ts";
import { al } from "./al/identifiers.ts";
import { at } from "./at/identifiers.ts";
import { ba } from "./ba/identifiers.ts";
import { be } from "./be/identifiers.ts";
import { bg } from "./bg/identifiers.ts";
import { by } from "./by/identifiers.ts";
import { ch } from "./ch/identifiers.ts";
import { cy } from "./cy/identifiers.ts";
import { cz } from "./cz/identifiers.ts";
import { de } from "./de/identifiers.ts";
import { dk } from "./dk/identifiers.ts";
import { ee } from "./ee/identifiers.ts";
import { es } from "./es/identifiers.ts";
import { fi } from "./fi/identifiers.ts";
import { fr } from "./fr/identifiers.ts";
import { gb } from "./gb/identifiers.ts";
import { gr } from "./gr/identifiers.ts";
import { hr } from "./hr/identifiers.ts";
import { hu } from "./hu/identifiers.ts";
import { ie } from "./ie/identifiers.ts";
import { is } from "./is/identifiers.ts";
import { it } from "./it/identifiers.ts";
import { li } from "./li/identifiers.ts";
import { lt } from "./lt/identifiers.ts";
import { lu } from "./lu/identifiers.ts";
import { lv } from "./lv/identifiers.ts";
import { md } from "./md/identifiers.ts";
import { me } from "./me/identifiers.ts";
import { mk } from "./mk/identifiers.ts";
import { mt } from "./mt/identifiers.ts";
import { nl } from "./nl/identifiers.ts";
import { no } from "./no/identifiers.ts";
import { pl } from "./pl/identifiers.ts";
import { pt } from "./pt/identifiers.ts";
import { ro } from "./ro/identifiers.ts";
import { rs } from "./rs/identifiers.ts";
import { se } from "./se/identifiers.ts";
import { si } from "./si/identifiers.ts";
import { sk } from "./sk/identifiers.ts";
import { tr } from "./tr/identifiers.ts";
import { ua } from "./ua/identifiers.ts";
import { xk } from "./xk/identifiers.ts";

/** Countries whose numbers are recognized: ISO 3166-1 codes in lower case, "xk" for Kosovo. */
export type IdentifierCountry =
  | "al"
  | "at"
  | "ba"
  | "be"
  | "bg"
  | "by"
  | "ch"
  | "cy"
  | "cz"
  | "de"
  | "dk"
  | "ee"
  | "es"
  | "fi"
  | "fr"
  | "gb"
  | "gr"
  | "hr"
  | "hu"
  | "ie"
  | "is"
  | "it"
  | "li"
  | "lt"
  | "lu"
  | "lv"
  | "md"
  | "me"
  | "mk"
  | "mt"
  | "nl"
  | "no"
  | "pl"
  | "pt"
  | "ro"
  | "rs"
  | "se"
  | "si"
  | "sk"
  | "tr"
  | "ua"
  | "xk";

/** Every number of a person that a country gives and that is looked for, by country. */
export const identifiers: Readonly<Record<IdentifierCountry, readonly Identifier[]>> = {
  al,
  at,
  ba,
  be,
  bg,
  by,
  ch,
  cy,
  cz,
  de,
  dk,
  ee,
  es,
  fi,
  fr,
  gb,
  gr,
  hr,
  hu,
  ie,
  is,
  it,
  li,
  lt,
  lu,
  lv,
  md,
  me,
  mk,
  mt,
  nl,
  no,
  pl,
  pt,
  ro,
  rs,
  se,
  si,
  sk,
  tr,
  ua,
  xk,
};
