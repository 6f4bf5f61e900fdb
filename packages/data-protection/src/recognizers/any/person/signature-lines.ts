import type { Span } from "@leam/spec";
import { signOffs } from "./announcements.data.ts";

/** How many lines with text after a sign-off may be the signature. */
const reach = 2;

/** The lines in which a letter is signed: those after "Mit freundlichen Grüßen", "Με εκτίμηση", and the last line of the text. */
export function signatureLines(text: string): readonly Span[] {
  const lines = [...text.matchAll(/[^\n]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0].trim() })).filter((line) => line.words !== "");
  const signed = lines.flatMap((line, index) => (isSignOff(line.words) ? lines.slice(index + 1, index + 1 + reach) : []));
  return lines.length > 3 ? [...signed, ...lines.slice(-1)] : signed;
}

function isSignOff(line: string): boolean {
  if (line.length > 60) return false;
  const lower = line.toLowerCase();
  return signOffs.some((phrase) => lower.startsWith(phrase) && !/^\p{L}/u.test(lower.slice(phrase.length))) || /salutations distinguées\.?$/u.test(lower);
}
