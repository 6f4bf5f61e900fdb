import type { Pseudonym } from "../operators/pseudonymize.ts";
import type { CodeIndex } from "./code-index.ts";
import { readSign, type ReadSignOptions, type Sign } from "./read-sign.ts";
import { dashes, separators } from "./tag-signs.data.ts";
import type { TagStep } from "./tag-step.ts";

/** A live code as it stands in a text. */
export interface ReadCode {
  readonly pseudonym: Pseudonym;
  readonly end: number;
  readonly steps: readonly TagStep[];
  /** The text goes on like a longer live code, or ends where one would go on. */
  readonly mayBeLonger: boolean;
}

/** The most signs between type and id: "Person: k7f3", "PERSON - k7f3". */
const longestSeparator = 3;

/** The longest live code at a place; undefined for none; "partial" where the text may go on to one. */
export function readCode(
  text: string,
  at: number,
  isEnd: boolean,
  index: CodeIndex,
  options: ReadSignOptions,
): ReadCode | "partial" | undefined {
  const steps: TagStep[] = [];
  let key = "";
  let letters = "";
  let end = at;
  let separator = 0;
  let found: ReadCode | undefined;
  let isPast = false;
  for (;;) {
    const sign = readSign(text, end, options);
    if (sign === "open" && !isEnd) return "partial";
    const longer = sign === "open" ? undefined : extend(key, sign, separator, index);
    if (sign === "open" || longer === undefined)
      return (
        found && { ...found, mayBeLonger: sign === "open" ? index.isProperBeginning(key) : isPast && !hasEnd(found) }
      );
    // A separator after a code is the sentence's own unless a longer code follows; a letter is not.
    if (found?.end === end) isPast = !separators.has(sign.plain);
    separator = longer.isSeparator ? separator + 1 : 0;
    if (!separators.has(sign.plain)) letters += sign.plain;
    steps.push(...sign.steps, ...longer.steps);
    key = longer.key;
    end = sign.end;
    if (!index.isCode(key)) continue;
    const exact = index.findExact(text.slice(at, end));
    const pseudonym = exact ?? index.find(key);
    if (pseudonym === undefined) return undefined;
    const isCaseChanged = letters !== pseudonym.code.replaceAll(/[_-]/gu, "");
    found = {
      pseudonym,
      end,
      steps: exact !== undefined ? [] : isCaseChanged ? [...steps, "case"] : [...steps],
      mayBeLonger: false,
    };
    isPast = false;
  }
}

interface Extension {
  readonly key: string;
  readonly isSeparator: boolean;
  readonly steps: readonly TagStep[];
}

const noSteps: readonly TagStep[] = [];
const separatorStep: readonly TagStep[] = ["separator"];

/** The folded code with one more sign; undefined where no live code goes on with it. */
function extend(key: string, { plain }: Sign, separator: number, index: CodeIndex): Extension | undefined {
  if (separators.has(plain)) {
    if (separator > 0 && (separator < longestSeparator || plain === "_"))
      return { key, isSeparator: true, steps: separatorStep };
    if (separator === 0 && index.isBeginning(`${key}_`))
      return { key: `${key}_`, isSeparator: true, steps: plain === "_" ? noSteps : separatorStep };
    if ((plain === "_" || dashes.has(plain)) && index.isBeginning(`${key}-`))
      return { key: `${key}-`, isSeparator: false, steps: plain === "-" ? noSteps : separatorStep };
    return undefined;
  }
  const lower = lowerCase(plain);
  if (index.isBeginning(key + lower)) return { key: key + lower, isSeparator: false, steps: noSteps };
  // "CreditCard_k7f3", "PERSONk7f3": no two codes of a call are equal without their separators.
  const parted = `${key}_${lower}`;
  if (key.endsWith("_") || !index.isBeginning(parted)) return undefined;
  return { key: parted, isSeparator: false, steps: separatorStep };
}

/** Whether the code ends with a digit, as ids do: letters behind it belong to no id, but to a word's ending. */
export function hasEnd({ pseudonym: { code } }: ReadCode): boolean {
  return /\d$/u.test(code);
}

/** Of ASCII letters and the two i of Turkish, which its speakers' programs write in types: "IBAN" is "ıban" there. */
export function lowerCase(plain: string): string {
  if (plain === "\u0131" || plain === "\u0130") return "i";
  return plain >= "A" && plain <= "Z" ? plain.toLowerCase() : plain;
}
