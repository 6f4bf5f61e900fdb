import {
  beginningsBehind,
  brandPairs,
  brandsAlone,
  capitalsBefore,
  capitalsBehind,
  thingEndings,
  thingsBefore,
  thingsBehind,
  thingsInside,
  wordsBetween,
} from "./called-after.data.ts";
import { knownFirstName } from "./known-first-name.ts";
import { type Beside, wordAfter, wordBefore } from "./word-beside.ts";
import { isStreet } from "./word-kinds.ts";
import { wordSet } from "./word-set.ts";

const shortestBeginning = 4;
const longestBeginning = 8;
const shortestEnding = 3;
const longestEnding = 12;
/** Shorter words are no compounds, and may be surnames. */
const shortestCompound = 7;
const longestName = 5;

/** Of compounds with a name, as in "Willem de Zwijgerlaan". */
const streetEnd = /.{4}(?:laan|gracht|singel|plein|straat|brug|iskola|museum|stadion|gymnasium)$/u;
const whereReach = 12;
const placeFirst =
  /(?:^|[.!?\n] ?)(?:En|Dans|In|Im|Na|V|Ve|Vo|W|We|U|В|Във|Во|У|На|Au|À|Nel|Nella|Al|În|Në|No|Στο|Στη|Στην)(?: (?:el|la|le|der|the|l'))? ?$/u;
/** A street in Hungarian, "out" in Icelandic. */
const hungarianRoad = /^ út(?:ra|on)? (?!af|úr|í|á|um|fyrir|frá)/u;

/** Whether what stands at a place is a school, a street, a prize, a firm or a ship that is called after a person: "nagroda Jana Kowalskiego", "Karin Boyes gata". */
export function isCalledAfter(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return isWholeThing(text.slice(start, end)) || hasThingBefore(text, start) || hasThingBehind(text, end);
}

/** "Praxis Dr. Weber", "Sint Maarten": a title or an introduction before the name does not outweigh these. */
export function isTitledThing(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (/^(?:Sint|Sankt|Saint|Sainte) /u.test(text.slice(start, end))) return true;
  const title = wordBefore(text, start);
  const thing = title === undefined || !honours.has(title.lower) ? undefined : wordBefore(text, title.start);
  if (title === undefined || thing === undefined || text.slice(thing.end, title.start) !== " ") return false;
  return title.lower === "dr" || title.lower === "mudr"
    ? practice.test(thing.lower)
    : isThingWord(lastPart(thing.lower));
}

const honours = wordSet("dr mudr papa sir lord lady");
const practice = /(?:praxis|kanzlei|praktijk|klinik|ordinace|ordinácia|ordinacija|gabinet)$/u;

/** The thing is written with a capital and was taken for a part of the name: "Gymnázium Jána Hollého", "Barış Manço Parkı", "Sophie-Scholl-Schule". */
function isWholeThing(name: string): boolean {
  const words = name.split(/[ \n-]+/u);
  const first = lastPart(words[0]?.toLowerCase() ?? "");
  const last = words.at(-1) ?? "";
  // A Turkish İ becomes two characters.
  const ending = last.toLowerCase().replace("\u0307", "");
  if (words.length < 2) return brandsAlone.has(ending);
  if (words.length > longestName) return false;
  if (words.length === 2 && brandPairs.has(`${first}_${ending}`)) return true;
  if (brandsAlone.has(first) || (brandsAlone.has(ending) && knownFirstName(first) === "")) return true;
  return (
    ((isThingWord(first) || capitalsBefore.has(first)) && knownFirstName(first) !== "exact") ||
    streetEnd.test(ending) ||
    beginsAsThing(ending) ||
    thingsInside.has(ending) ||
    isForm(last)
  );
}

/** With a quotation mark, a title or an adjective between: "школа „Гоце Делчев“", "palais des sports Marcel Cerdan". */
function hasThingBefore(text: string, start: number): boolean {
  let from = start;
  for (let steps = 0; steps < 3; steps += 1) {
    const word = wordBefore(text, from);
    if (word === undefined || !/^\.? ["'„“”«»‘’]?$|^["'’-]$/u.test(text.slice(word.end, from))) return false;
    const lower = lastPart(word.lower);
    if (isThingBefore(word, lower)) return !isWhere(text, word, lower, start);
    if (!wordsBetween.has(lower)) return false;
    from = word.start;
  }
  return false;
}

/** Whether a word that announces a person, as a form of "advokat", is one for a thing: "advokatfirmaet". */
export function isThingWord(lower: string): boolean {
  return thingsBefore.has(lower) || endsAsThing(lower);
}

/** "En el hospital María Pérez pidió…", "Ve škole Petr učí": where a sentence begins with the place, its subject may follow. Streets need a name. */
function isWhere(text: string, thing: Beside, lower: string, start: number): boolean {
  const before = text.slice(Math.max(0, thing.start - whereReach), thing.start);
  if (!placeFirst.test(before) || isStreet(lower) || text.charAt(start - 1) !== " ") return false;
  return knownFirstName(wordAfter(text, start)?.lower ?? "") === "exact";
}

function isThingBefore({ text }: Beside, lower: string): boolean {
  if (text !== lower && capitalsBefore.has(lower)) return true;
  if (lower.length < 3 && text === lower && !shortLower.has(lower)) return false;
  return isThingWord(lower);
}

/** Abbreviations that are written in lower case: "im. Jana Pawła II", "sv. Václava". */
const shortLower = wordSet("im sv ім им св ул šv św");

/** The next word, or the part behind a hyphen; behind one more with a capital where that is a legal form or a possessive: "Behçet Uz Çocuk Hastanesi". */
function hasThingBehind(text: string, end: number): boolean {
  const following = text.slice(end, end + 12);
  if (following.startsWith(" A/S") || hungarianRoad.test(following)) return true;
  const word = wordAfter(text, end);
  if (word === undefined || !/^["”“»’]?[ -]$/u.test(text.slice(end, word.start))) return false;
  // "Matti Virtanen koulussa": what a Finnish thing is called after stands in the genitive.
  if (isThingBehind(word)) return word.text !== word.lower || text.slice(end - 3, end) !== "nen";
  let next: Beside | undefined = word;
  for (let steps = 0; steps < 2 && next !== undefined; steps += 1) {
    if (isForm(next.text)) return true;
    const after = wordAfter(text, next.end);
    if (after === undefined || !/^(?: |, | & | und )$/u.test(text.slice(next.end, after.start))) return false;
    if (steps === 0 && next.text !== next.lower && beginsAsThing(after.lower) && after.text !== after.lower)
      return true;
    next = after;
  }
  return false;
}

function isThingBehind({ text, lower }: Beside): boolean {
  return (
    (text !== lower && capitalsBehind.has(lower)) ||
    thingsBehind.has(lower) ||
    beginsAsThing(lower) ||
    endsAsThing(lower)
  );
}

function beginsAsThing(lower: string): boolean {
  for (let length = Math.min(longestBeginning, lower.length); length >= shortestBeginning; length -= 1)
    if (beginningsBehind.has(lower.slice(0, length))) return true;
  return false;
}

function endsAsThing(lower: string): boolean {
  if (lower.length < shortestCompound) return false;
  for (let length = Math.min(longestEnding, lower.length); length >= shortestEnding; length -= 1)
    if (thingEndings.has(lower.slice(-length))) return true;
  return false;
}

/** "l'aeroporto", "D'Lycée", "L-Isptar": an article is joined to it. */
function lastPart(lower: string): string {
  return lower.slice(Math.max(lower.lastIndexOf("'"), lower.lastIndexOf("’"), lower.lastIndexOf("-")) + 1);
}

function isForm(word: string): boolean {
  return legalForm.test(word);
}

/** Legal forms of companies that are no word otherwise. */
const legalForm =
  /^(?:GmbH|mbH|AG|KG|OHG|Ltd|Limited|Inc|LLC|PLC|plc|Oy|Oyj|AB|ApS|AS|ASA|ehf|hf|OÜ|SIA|UAB|Kft|Zrt|Bt|Nyrt|d\.?o\.?o|s\.?r\.?o|a\.s|S\.?A|S\.?L|S\.?L\.?U|S\.?r\.?l|S\.?p\.?A|SRL|SARL|SAS|Sàrl|Lda|BV|B\.V|NV|N\.V|VOF|ООД|ЕООД|АД|ДОО|ДООЕЛ|д\.о\.о|ТОВ|ΑΕ|Α\.?Ε|ΕΠΕ|Ε\.Π\.Ε|Teo|Teoranta|SHPK|shpk|Sh\.p\.k|A\.?Ş|Sp)\.?$/u;
