import { rowTooLong } from "./row-invalid.ts";
import type { RowSplitter } from "./row.ts";

/** Wanted length of a piece, in UTF-16 code units: long enough for names to be found again, short enough to show progress. */
const pieceLength = 65_536;

/**
 * Cuts a text into pieces at the end of a paragraph, else of a line, else at a space: so that values are cut as seldom as can be.
 * @throws {LeamError} DATASET_INVALID where there is no place to cut for too long.
 */
export function createPieceSplitter(longest: number, wanted: number = pieceLength): RowSplitter {
  let held = "";
  let line = 1;
  return {
    *add(chunk) {
      held += chunk;
      let from = 0;
      while (held.length - from > wanted) {
        const end = placeToCut(held, from, wanted);
        if (end === undefined) break;
        const text = held.slice(from, end);
        yield { line, text, terminator: "" };
        line += countLines(text);
        from = end;
      }
      held = held.slice(from);
      if (held.length > Math.max(longest, wanted)) throw rowTooLong(line, longest);
    },
    *end() {
      if (held !== "") yield { line, text: held, terminator: "" };
    },
  };
}

function placeToCut(text: string, from: number, wanted: number): number | undefined {
  const half = from + Math.floor(wanted / 2);
  const limit = from + wanted;
  for (const ending of [/\n\r?\n/u, /\n/u, /\s/u]) {
    const end = lastEnd(ending, text.slice(half, limit));
    if (end !== undefined) return half + end;
  }
  const next = /\s/u.exec(text.slice(limit));
  return next === null ? undefined : limit + next.index + 1;
}

function lastEnd(ending: RegExp, text: string): number | undefined {
  const last = [...text.matchAll(new RegExp(ending, "gu"))].at(-1);
  return last === undefined ? undefined : last.index + last[0].length;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
