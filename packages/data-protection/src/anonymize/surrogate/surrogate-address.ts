import type { KeyStream } from "./key-stream.ts";
import { scramble } from "./scramble.ts";
import { scriptNames } from "./script-names.ts";

/** A run of words without digits between digits, commas and line ends. */
const nameRun = /\p{L}[\p{L}\p{M}.'’/() -]*[\p{L}\p{M}.)]|\p{L}/gu;
const mixed = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]*\p{N})[\p{L}\p{N}]+(?![\p{L}\p{N}])/gu;

/** An address with as many parts: invented street and town of the same script, other house number and postcode of the same form. */
export function surrogateAddress(value: string, stream: KeyStream): string {
  const names = scriptNames(value);
  const street = stream.pick(names.streets);
  const town = stream.pick(names.towns);
  let isStreetGiven = false;
  return value
    .split(/([,\n])/u)
    .map((part) => {
      const numbered = part.replaceAll(mixed, (number) => scramble(number, stream));
      const hasWords = /\p{L}/u.test(part.replaceAll(mixed, ""));
      if (!hasWords) return numbered;
      const name = isStreetGiven ? town : street;
      isStreetGiven = true;
      return replaceWords(numbered, name);
    })
    .join("");
}

/** The longest run of words becomes the name; other runs without digits go. */
function replaceWords(part: string, name: string): string {
  const bare = part.replaceAll(mixed, (number) => "\0".repeat(number.length));
  const runs = [...bare.matchAll(nameRun)].toSorted((a, b) => b[0].length - a[0].length);
  const [longest] = runs;
  if (longest === undefined) return part;
  const end = longest.index + longest[0].length;
  const others = (text: string, blank: string): string =>
    text
      .split("")
      .map((sign, at) => (/\p{L}/u.test(blank.charAt(at)) ? "" : sign))
      .join("");
  return (
    others(part.slice(0, longest.index), bare.slice(0, longest.index)) + name + others(part.slice(end), bare.slice(end))
  );
}
