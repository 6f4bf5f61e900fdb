import { bg } from "./bg.data.ts";
import { cs } from "./cs.data.ts";
import { da } from "./da.data.ts";
import { de } from "./de.data.ts";
import { el } from "./el.data.ts";
import { en } from "./en.data.ts";
import { es } from "./es.data.ts";
import { et } from "./et.data.ts";
import { fi } from "./fi.data.ts";
import { fr } from "./fr.data.ts";
import { ga } from "./ga.data.ts";
import { hr } from "./hr.data.ts";
import { hu } from "./hu.data.ts";
import { it } from "./it.data.ts";
import type { LanguageWords } from "./language-words.ts";
import { lt } from "./lt.data.ts";
import { lv } from "./lv.data.ts";
import { mt } from "./mt.data.ts";
import { nl } from "./nl.data.ts";
import { pl } from "./pl.data.ts";
import { pt } from "./pt.data.ts";
import { ro } from "./ro.data.ts";
import { sk } from "./sk.data.ts";
import { sl } from "./sl.data.ts";
import { sv } from "./sv.data.ts";

/** The languages with words of their own: the 24 official ones of the European Union. Every other language gets the rules that need no words. */
export const languagePacks: readonly LanguageWords[] = [
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
];
