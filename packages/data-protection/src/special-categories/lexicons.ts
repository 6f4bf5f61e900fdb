import { everywhere } from "./lexicons/all-languages.data.ts";
import { albanian } from "./lexicons/albanian.data.ts";
import { bulgarian } from "./lexicons/bulgarian.data.ts";
import { catalan } from "./lexicons/catalan.data.ts";
import { croatian } from "./lexicons/croatian.data.ts";
import { czech } from "./lexicons/czech.data.ts";
import { danish } from "./lexicons/danish.data.ts";
import { dutch } from "./lexicons/dutch.data.ts";
import { english } from "./lexicons/english.data.ts";
import { estonian } from "./lexicons/estonian.data.ts";
import { finnish } from "./lexicons/finnish.data.ts";
import { french } from "./lexicons/french.data.ts";
import { german } from "./lexicons/german.data.ts";
import { greek } from "./lexicons/greek.data.ts";
import { hungarian } from "./lexicons/hungarian.data.ts";
import { icelandic } from "./lexicons/icelandic.data.ts";
import { irish } from "./lexicons/irish.data.ts";
import { italian } from "./lexicons/italian.data.ts";
import { latvian } from "./lexicons/latvian.data.ts";
import { lithuanian } from "./lexicons/lithuanian.data.ts";
import { luxembourgish } from "./lexicons/luxembourgish.data.ts";
import { macedonian } from "./lexicons/macedonian.data.ts";
import { maltese } from "./lexicons/maltese.data.ts";
import { norwegian } from "./lexicons/norwegian.data.ts";
import { polish } from "./lexicons/polish.data.ts";
import { portuguese } from "./lexicons/portuguese.data.ts";
import { romanian } from "./lexicons/romanian.data.ts";
import { serbian } from "./lexicons/serbian.data.ts";
import { slovak } from "./lexicons/slovak.data.ts";
import { slovenian } from "./lexicons/slovenian.data.ts";
import { spanish } from "./lexicons/spanish.data.ts";
import { swedish } from "./lexicons/swedish.data.ts";
import { turkish } from "./lexicons/turkish.data.ts";
import { ukrainian } from "./lexicons/ukrainian.data.ts";
import type { SpecialLexicon } from "./special-lexicon.ts";

/** One for each of the 33 languages. Serbian in both of its scripts. */
export const lexicons: readonly SpecialLexicon[] = [
  bulgarian,
  catalan,
  czech,
  danish,
  german,
  greek,
  english,
  spanish,
  estonian,
  finnish,
  french,
  irish,
  croatian,
  hungarian,
  icelandic,
  italian,
  luxembourgish,
  lithuanian,
  latvian,
  macedonian,
  maltese,
  dutch,
  norwegian,
  polish,
  portuguese,
  romanian,
  slovak,
  slovenian,
  albanian,
  serbian,
  swedish,
  turkish,
  ukrainian,
];

export { everywhere };
