import type { TypedSpan } from "../score.ts";

/**
 * Spans of a text of which only the version with tags in place of findings is known: the pieces between the tags are found again in
 * order, from the end backwards where the choice is open, so that the whole fits. Tags of no type of the sets (undefined) are dropped.
 */
export function alignTags(
  text: string,
  redacted: string,
  types: Readonly<Record<string, string | undefined>>,
): readonly TypedSpan[] {
  const names = Object.keys(types).toSorted((a, b) => b.length - a.length);
  const pieces = redacted.split(new RegExp(`(${names.join("|")})`, "u"));
  const pattern = pieces.map((piece, index) => (index % 2 === 0 ? escape(piece) : "([^]+?)")).join("");
  const match = new RegExp(`^${pattern}$`, "du").exec(text);
  const spans = match?.indices?.slice(1) ?? [];
  return spans.flatMap((span, index) => {
    const type = types[pieces[2 * index + 1] ?? ""];
    return type === undefined || span === undefined ? [] : [{ ...trim(text, ...span), type }];
  });
}

/** Some peers take the spaces around a value into its tag; that is no fault of the finding. */
function trim(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const value = text.slice(start, end);
  return { start: start + value.length - value.trimStart().length, end: start + value.trimEnd().length };
}

function escape(piece: string): string {
  return piece.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
