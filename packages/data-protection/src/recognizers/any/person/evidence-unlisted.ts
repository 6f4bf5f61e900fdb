import { knownFirstName } from "./known-first-name.ts";
import type { NameEvidence } from "./evidence-within.ts";
import type { NameRun } from "./name-runs.ts";
import type { NameWord } from "./name-words.ts";
import { writesNounsWithCapitals } from "./noun-capitals.ts";
import { hasSurnameForm } from "./surname-forms.data.ts";
import { isBesideThing } from "./beside-thing.ts";
import { isNoName } from "./word-kinds.ts";

const longestName = 4;
/** Weak: where a tagger reads the text too, it has the last word. */
const onCapitals = 0.55;

/**
 * Two to four capitalized words together are most likely a person, also where no table knows them: languages other than English, German and Luxembourgish
 * write little else so. No places, organizations and headings; where nouns have capitals, or a sentence begins, one word must look like a name.
 */
export function evidenceUnlisted(text: string, run: NameRun): NameEvidence | undefined {
  const { words, opensSentence } = run;
  if (words.length < 2 || words.length > longestName + 1) return undefined;
  const full = words.filter((word) => !word.isInitial);
  if (
    full.length === 0 ||
    full.some(({ text: own, lower }) => isNoName(lower) || (own.length > 1 && own === own.toUpperCase()))
  )
    return undefined;
  if (isBesideThing(text, run) || hasOtherJoint(text, words)) return undefined;
  const last = words.length - 1;
  const rule = "capitalized words together";
  if (words[last]?.isInitial === true) return undefined;
  if (full.length === 1 || words[0]?.isInitial === true)
    return { score: 0.6, rule: "initials before a name", first: 0, last };
  const isFormed = full.some(({ lower }) => hasSurnameForm(lower) || knownFirstName(lower) !== "");
  const isForeignName = full.some(({ lower }) => isForeign(lower));
  if (opensSentence) {
    // "Sporočite Bredi Zupanc": behind the word that begins the sentence two are left.
    const first = full.length === 3 && words[0]?.isInitial === false ? 1 : 0;
    const isName = text[run.end] !== ":" && (first === 1 ? !writesNounsWithCapitals(text, run) : isFormed);
    return isName ? { score: onCapitals, rule, first, last } : undefined;
  }
  if (!isFormed && !isForeignName && writesNounsWithCapitals(text, run)) return undefined;
  return { score: onCapitals, rule, first: 0, last };
}

/** "Camera de Comerț", "Unidad de Cuidados": in names that no table holds, only these stand between. */
const nameParticles =
  /^ (?:van|von|der|den|ter|ten|vom|zu|bin|ibn|bint|el|al|ó|ní|mac|nic|uí|av|af|da|dos|do|das|di|de los|del|du|della|i|y|e)(?: (?:den|der|la))? $/u;

function hasOtherJoint(text: string, words: readonly NameWord[]): boolean {
  return words.some((word, index) => {
    const between = index === 0 ? " " : text.slice(words[index - 1]?.end ?? 0, word.start);
    return between.length > 2 && !nameParticles.test(between);
  });
}

/** Letters and pairs of letters that words of other languages of Europe seldom have in German and English. */
function isForeign(lower: string): boolean {
  return /[^\p{ASCII}äöüßéè-]|^(?:nk|ng|mb|nd|al-|el-|o'|mc)|[aeiou]{2}[aeiou]|sz|cz|zs|dj|kw|^nd|ij|kk|ç/u.test(lower);
}
