import { albanianFirstNames } from "./first-names/albanian.data.ts";
import { bulgarianFirstNames } from "./first-names/bulgarian.data.ts";
import { croatianFirstNames } from "./first-names/croatian.data.ts";
import { czechFirstNames } from "./first-names/czech.data.ts";
import { danishFirstNames } from "./first-names/danish.data.ts";
import { dutchFirstNames } from "./first-names/dutch.data.ts";
import { englishFirstNames } from "./first-names/english.data.ts";
import { estonianFirstNames } from "./first-names/estonian.data.ts";
import { finnishFirstNames } from "./first-names/finnish.data.ts";
import { frenchFirstNames } from "./first-names/french.data.ts";
import { germanFirstNames } from "./first-names/german.data.ts";
import { greekFirstNames } from "./first-names/greek.data.ts";
import { hungarianFirstNames } from "./first-names/hungarian.data.ts";
import { icelandicFirstNames } from "./first-names/icelandic.data.ts";
import { irishFirstNames } from "./first-names/irish.data.ts";
import { italianFirstNames } from "./first-names/italian.data.ts";
import { latvianFirstNames } from "./first-names/latvian.data.ts";
import { lithuanianFirstNames } from "./first-names/lithuanian.data.ts";
import { macedonianFirstNames } from "./first-names/macedonian.data.ts";
import { malteseFirstNames } from "./first-names/maltese.data.ts";
import { migrantFirstNames } from "./first-names/migrant.data.ts";
import { norwegianFirstNames } from "./first-names/norwegian.data.ts";
import { polishFirstNames } from "./first-names/polish.data.ts";
import { portugueseFirstNames } from "./first-names/portuguese.data.ts";
import { romanianFirstNames } from "./first-names/romanian.data.ts";
import { serbianFirstNames } from "./first-names/serbian.data.ts";
import { slovakFirstNames } from "./first-names/slovak.data.ts";
import { slovenianFirstNames } from "./first-names/slovenian.data.ts";
import { spanishFirstNames } from "./first-names/spanish.data.ts";
import { swedishFirstNames } from "./first-names/swedish.data.ts";
import { traditionalFirstNames } from "./first-names/traditional.data.ts";
import { turkishFirstNames } from "./first-names/turkish.data.ts";
import { ukrainianFirstNames } from "./first-names/ukrainian.data.ts";

/** The first names of every language of the tables, each a text of words. */
export const firstNames: readonly string[] = [
  albanianFirstNames,
  bulgarianFirstNames,
  croatianFirstNames,
  czechFirstNames,
  danishFirstNames,
  dutchFirstNames,
  englishFirstNames,
  estonianFirstNames,
  finnishFirstNames,
  frenchFirstNames,
  germanFirstNames,
  greekFirstNames,
  hungarianFirstNames,
  icelandicFirstNames,
  irishFirstNames,
  italianFirstNames,
  latvianFirstNames,
  lithuanianFirstNames,
  macedonianFirstNames,
  malteseFirstNames,
  norwegianFirstNames,
  polishFirstNames,
  portugueseFirstNames,
  romanianFirstNames,
  serbianFirstNames,
  slovakFirstNames,
  slovenianFirstNames,
  spanishFirstNames,
  swedishFirstNames,
  turkishFirstNames,
  ukrainianFirstNames,
  migrantFirstNames,
  traditionalFirstNames,
];
