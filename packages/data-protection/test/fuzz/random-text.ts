import type { Random } from "../random.ts";
import { signs, tags, values } from "./fragments.data.ts";

/** A text of up to twelve pieces: any characters, halves of characters, values and tags whole and cut, signs, digits. */
export function randomText(random: Random): string {
  let text = "";
  for (let left = random.below(13); left > 0; left--) text += randomPiece(random);
  return text;
}

/** First code points of runs of letters and digits in other scripts, with how many follow. */
const scripts: readonly (readonly [number, number])[] = [
  [0x300, 112], // combining marks
  [0x370, 143], // Greek
  [0x400, 255], // Cyrillic
  [0x590, 111], // Hebrew
  [0x600, 255], // Arabic, with its digits
  [0x900, 127], // Devanagari, with its digits
  [0x10a0, 95], // Georgian
  [0xac00, 500], // Hangul
  [0xff00, 95], // full width
  [0x1d400, 1023], // mathematical letters and digits
  [0x1f600, 79], // emoji
];

function randomPiece(random: Random): string {
  switch (random.below(12)) {
    case 0:
      return characters(random, () => random.below(0x110000));
    case 1:
      return characters(random, () => random.below(0x10000)); // one in 32 is a half
    case 2:
      return String.fromCharCode(0xd800 + random.below(0x800));
    case 3: {
      const [first, count] = random.pick(scripts, [0x41, 26]);
      return characters(random, () => first + random.below(count));
    }
    case 4:
      return characters(random, () => 0x30 + random.below(10));
    case 5:
      return characters(random, () => 0x20 + random.below(95));
    case 6:
    case 7:
      return random.pick(values, "");
    case 8:
      return cut(random.pick(values, ""), random);
    case 9:
      return random.pick(tags, "");
    case 10:
      return cut(random.pick(tags, ""), random);
    default:
      return random.pick(signs, "") + random.pick(signs, "");
  }
}

function characters(random: Random, codePoint: () => number): string {
  let text = "";
  for (let left = 1 + random.below(8); left > 0; left--) text += String.fromCodePoint(codePoint());
  return text;
}

function cut(text: string, random: Random): string {
  const start = random.below(text.length);
  return text.slice(start, start + 1 + random.below(text.length));
}
