import { signOffs } from "./sign-offs.data.ts";

/** How many lines with text after a sign-off may be the signature. */
const reach = 2;

/** A longer line is no signature. */
export const longestSignature = 80;
const longestSignOff = 60;

/** Sign-offs by their first word, and all last words: made on first use. */
let byFirstWord: ReadonlyMap<string, readonly string[]> | undefined;
let lastWords: ReadonlySet<string> | undefined;

/** Where the lines begin in which a letter is signed: those after "Mit freundlichen Grüßen", "Με εκτίμηση", and the last line of the text. */
export function signatureLines(text: string): ReadonlySet<number> {
  const lines = [...filledLines(text)];
  const signed = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1 && lines.length > 3;
    const isSigned = isLast || lines.slice(Math.max(0, index - reach), index).some(({ words }) => isSignOff(words));
    if (isSigned && line.end - line.start <= longestSignature) signed.add(line.start);
  }
  return signed;
}

/** Whether a parting ends with this word, in lower case: "Viele Grüße", "Un saludo". */
export function isSignOffWord(lower: string): boolean {
  lastWords ??= new Set(signOffPhrases().flatMap((phrase) => phrase.split(" ").slice(-1)));
  return lastWords.has(lower);
}

function* filledLines(
  text: string,
): Generator<{ readonly start: number; readonly end: number; readonly words: string }> {
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    // A long line is neither a sign-off nor a signature, whatever stands in it.
    const words = end - start > longestSignature ? "-" : text.slice(start, end).trim();
    if (words !== "") yield { start, end, words };
    start = end + 1;
  }
}

function isSignOff(line: string): boolean {
  if (line.length > longestSignOff) return false;
  const lower = line.toLowerCase();
  byFirstWord ??= Map.groupBy(signOffPhrases(), (phrase) => firstWord(phrase));
  const phrases = byFirstWord.get(firstWord(lower)) ?? [];
  return (
    phrases.some((phrase) => lower.startsWith(phrase) && !/^\p{L}/u.test(lower.slice(phrase.length))) ||
    /salutations distinguées\.?$/u.test(lower)
  );
}

function firstWord(phrase: string): string {
  return /^[^\s,.!]+/u.exec(phrase)?.[0] ?? "";
}

function signOffPhrases(): readonly string[] {
  return signOffs
    .trim()
    .split(/,\s+/u)
    .map((phrase) => phrase.replaceAll(/\s+/gu, " "));
}
