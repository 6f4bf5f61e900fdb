import { foldDigits } from "./view-digits.ts";
import { foldHexadecimal } from "./view-hexadecimal.ts";
import { lookAlikes } from "./view-look-alikes.data.ts";

/*
 * Letters of one script amid a word of another, and letters amid digits. Each is one UTF-16 code unit for one, so places stay. A word of a single script
 * stays, whatever it looks like: "сор" is Cyrillic, and a reader of a Cyrillic text sees nothing else in it.
 */
const foreignLetter = /[\u0370-\u052F\u1F00-\u1FFF]/u;
const token = /[A-Za-z0-9\u00C0-\u024F\u0370-\u052F\u1E00-\u1FFF@._%+-]+/gu;
const word = /[A-Za-z0-9\u00C0-\u024F\u0370-\u052F\u1E00-\u1FFF]+/gu;

export function foldLookAlikes(text: string): string {
  const plain = foldHexadecimal(text);
  return foldDigits(foreignLetter.test(plain) ? plain.replaceAll(token, foldToken) : plain);
}

/** The parts of a mail address share one script; else each word has its own. */
function foldToken(found: string): string {
  if (!/[A-Za-z]/u.test(found) ? !isMixed(found) : !foreignLetter.test(found)) return found;
  return found.includes("@") ? foldWord(found) : found.replaceAll(word, foldWord);
}

/** Cyrillic in a Greek word or the other way round. */
function isMixed(found: string): boolean {
  return /[\u0400-\u052F]/u.test(found) && /[\u0370-\u03FF\u1F00-\u1FFF]/u.test(found);
}

// Columns of the table.
const scripts = [0, 1, 2] as const;
type Script = (typeof scripts)[number];

function foldWord(found: string): string {
  const letters = Array.from(found).flatMap((letter) => scriptOf(letter.charCodeAt(0)) ?? []);
  const present = scripts.filter((script) => letters.includes(script));
  if (present.length < 2) return found;
  const readings = present.flatMap((script) => {
    const folded = Array.from(found, (letter) => asScript(letter, script));
    return folded.includes(undefined) ? [] : [{ script, text: folded.join("") }];
  });
  // The script that has letters of its own here wins, then the one with more letters.
  const own = (script: Script): number => Array.from(found).filter((letter) => isOwn(letter, script)).length;
  const count = (script: Script): number => letters.filter((each) => each === script).length;
  readings.sort((a, b) => own(b.script) - own(a.script) || count(b.script) - count(a.script));
  return readings[0]?.text ?? found;
}

/** The letter as another script writes its look; undefined where that has none. */
function asScript(letter: string, script: Script): string | undefined {
  const from = scriptOf(letter.charCodeAt(0));
  return from === undefined || from === script ? letter : table().get(letter)?.[script];
}

function isOwn(letter: string, script: Script): boolean {
  return scriptOf(letter.charCodeAt(0)) === script && !table().has(letter);
}

function scriptOf(unit: number): Script | undefined {
  if (unit >= 0x0400 && unit <= 0x052f) return 1;
  if ((unit >= 0x0370 && unit <= 0x03ff) || (unit >= 0x1f00 && unit <= 0x1fff)) return 2;
  const isLatin = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit >= 0xc0;
  return isLatin && unit !== 0xd7 && unit !== 0xf7 ? 0 : undefined;
}

let letters: ReadonlyMap<string, readonly (string | undefined)[]> | undefined;

/** Each letter and how the three scripts write its look. */
function table(): ReadonlyMap<string, readonly (string | undefined)[]> {
  letters ??= new Map(
    // The rows are four wide.
    Array.from({ length: Math.ceil(lookAlikes.length / 4) }, (_, row) => {
      const looks = Array.from(lookAlikes.slice(row * 4, row * 4 + 3), (look) => (look === " " ? undefined : look));
      return looks.flatMap((look): readonly (readonly [string, readonly (string | undefined)[]])[] =>
        look === undefined ? [] : [[look, looks]],
      );
    }).flat(),
  );
  return letters;
}
