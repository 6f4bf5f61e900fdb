import { isWrapped } from "./wrapped-lines.ts";

/** Whether a sentence or a line begins at a position. */
export function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 4 && ` "„“«'(*_-•`.includes(text.charAt(at))) at -= 1;
  if (at < 0) return true;
  const sign = text.charAt(at);
  if (sign === "\n") return !isWrapped(text, at);
  return sign === "!" || sign === "?" || sign === "…" || (sign === "." && at < start - 1 && !isAbbreviated(text, at));
}

/** The full stop of a short word or a number in the middle of a sentence: "nr. Nowak", "z. B. Berlin". */
function isAbbreviated(text: string, stop: number): boolean {
  return /(?:^|[^\p{L}\p{N}])\p{L}{1,2}$/u.test(text.slice(Math.max(0, stop - 3), stop));
}
