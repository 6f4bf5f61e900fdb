import { knownFirstName } from "../../recognizers/any/person/known-first-name.ts";
import { type Gender, genderOf } from "./gender.ts";
import { createKeyStream, type KeyStream } from "./key-stream.ts";
import type { ScriptNames } from "./names.data.ts";
import { scriptNames } from "./script-names.ts";

/** Small words of names: they stay, because they tell nobody apart. */
const particles = new Set(
  "de del della di da dos das du la le van von der den ten ter zu zum af av bin ibn el al y e und o'".split(" "),
);

/**
 * A name of as many words, of the same script, gender and case. Each word is replaced by itself, so "Anna Weber" and "Weber" share the
 * new surname. The tables are small: two persons can get the same name.
 */
export function surrogatePerson(value: string, key: Uint8Array, attempt: number): string {
  const names = scriptNames(value);
  const words = [...value.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)].map(([word]) => word).filter((word) => !isParticle(word));
  const gender = genderOf(words);
  const isReversed = /^\p{L}[\p{L}\p{M}'’-]*,/u.test(value);
  let place = 0;
  return value.replaceAll(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => {
    if (isParticle(word)) return word;
    const at = place++;
    const isLast = isReversed ? at === 0 : at === words.length - 1;
    const isSurname = words.length === 1 ? knownFirstName(word.toLowerCase()) !== "exact" : isLast;
    const own = createKeyStream(key, `person\0${attempt}\0${isSurname ? "last" : "first"}\0${word.toLowerCase()}`);
    const pick = (): string => (isSurname ? surname(names, gender, own) : own.pick(names[gender]));
    const name = pick();
    // No word stays, or it would give the name away; a second one of a table is another one nearly always, a third for sure enough.
    return likeWritten(word, [name, pick(), pick(), pick()].find((each) => !isSame(each, word)) ?? name);
  });
}

function isParticle(word: string): boolean {
  return particles.has(word);
}

// The stem does not depend on the gender: "Новова" and "Новов" stay a family.
function surname(names: ScriptNames, gender: Gender, stream: KeyStream): string {
  const stem = stream.pick(names.stems);
  return stem + stream.pick(names.endings[gender]);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** An initial for an initial, capitals for capitals. */
function likeWritten(word: string, name: string): string {
  if (word.length === 1) return name.charAt(0);
  if (word === word.toUpperCase()) return name.toUpperCase();
  return word === word.toLowerCase() ? name.toLowerCase() : name;
}
