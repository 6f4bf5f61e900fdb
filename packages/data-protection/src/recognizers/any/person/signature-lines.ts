import { signOffs } from "./sign-offs.data.ts";

/** How many lines with text after a sign-off may be the signature. */
const reach = 2;

/** A longer line is no signature. */
export const longestSignature = 80;

/** Where the lines begin in which a letter is signed: those after "Mit freundlichen Grüßen", "Με εκτίμηση", and the last line of the text. */
export function signatureLines(text: string): ReadonlySet<number> {
  const lines = [...text.matchAll(/[^\n]+/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0].trim() }))
    .filter((line) => line.words !== "");
  const signed = lines.flatMap((line, index) =>
    isSignOff(line.words) ? lines.slice(index + 1, index + 1 + reach) : [],
  );
  const last = lines.length > 3 ? lines.slice(-1) : [];
  return new Set(
    [...signed, ...last].filter((line) => line.end - line.start <= longestSignature).map((line) => line.start),
  );
}

function isSignOff(line: string): boolean {
  if (line.length > 60) return false;
  const lower = line.toLowerCase();
  return (
    signOffs.some((phrase) => lower.startsWith(phrase) && !/^\p{L}/u.test(lower.slice(phrase.length))) ||
    /salutations distinguées\.?$/u.test(lower)
  );
}
