import { kindOf, kinds } from "../../scan/tokens/character-kind.ts";

/** Longer runs are no part of an address. */
const longest = 64;

/** Where the run of letters, digits and given signs that ends at a place begins; the place itself where there is none. */
export function partStart(text: string, end: number, signs: string): number {
  let start = end;
  while (start > 0 && end - start < longest && isPart(text, start - 1, signs)) start -= 1;
  return start;
}

/** Where the run that begins at a place ends. */
export function partEnd(text: string, start: number, signs: string): number {
  let end = start;
  while (end < text.length && end - start < longest && isPart(text, end, signs)) end += 1;
  return end;
}

function isPart(text: string, at: number, signs: string): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === kinds.none || kind === kinds.half ? signs.includes(text.charAt(at)) : true;
}
