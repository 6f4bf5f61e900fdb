import type { Finding } from "@leam/spec";
import type { Scan } from "../../scan/tokens/scan.ts";
import type { Identifier } from "../identifier.ts";
import { type Announcements, createAnnouncements, otherLabel } from "./announcements.ts";
import { type Candidate, candidatesAt, numberStarts } from "./candidates.ts";
import { kindOf, kinds } from "../../scan/tokens/character-kind.ts";
import { plainLetters } from "../../scan/tokens/plain-letters.ts";
import { createWordTable, type WordTable } from "../../scan/tokens/word-table.ts";
import { otherLabelWords } from "./other-label-words.data.ts";
import { readRow, type RowReader, unannounced } from "./read-row.ts";
import { createSignatureTable, type SignatureTable } from "./signature-table.ts";

/** Finds the numbers of all rows in one pass. `leastScore`: weaker findings need not be given. */
export type IdentifierScanner = (scan: Scan, leastScore: number) => readonly Finding[];

/**
 * The scanner of some rows. Each place where a number may begin is looked at once; how many digits and letters it has, and the words around it, pick the few rows that
 * are tried there, so that the time hardly grows with the rows. Nothing is compiled before the first text with a digit.
 */
export function createIdentifierScanner(rows: readonly Identifier[]): IdentifierScanner {
  let tables: Tables | undefined;
  return (scan, leastScore) => {
    if (scan.tokens.numbers.length === 0 || rows.length === 0) return [];
    tables ??= createTables(rows);
    const { allowed, readers, hints } = tables;
    const announcements = createAnnouncements(scan, hints, rows.length);
    const wantsAll = leastScore <= unannounced || scan.context.language?.hints !== undefined;
    const found: Finding[] = [];
    /** Where a row's last value ended: values of one row do not overlap. */
    const free = new Int32Array(rows.length);
    for (const token of numberStarts(scan)) {
      for (const candidate of candidatesAt(scan, token, allowed.isKnown)) {
        for (const row of wantsAll ? allowed.all(candidate.signature) : rowsFor(candidate, allowed, announcements)) {
          if (candidate.start < (free[row] ?? 0)) continue;
          const finding = readers[row]?.(scan, candidate, announcements, leastScore);
          if (finding === undefined) continue;
          free[row] = candidate.end;
          found.push(finding);
        }
      }
    }
    return found;
  };
}

/** Rows that are believed without a word, then those that have one. */
function rowsFor(candidate: Candidate, allowed: SignatureTable, around: Announcements): readonly number[] {
  const strong = candidate.isBare ? none : allowed.strong(candidate.signature);
  const { before, behind } = around.rows(candidate);
  if (before.length === 0 && behind.length === 0) return strong;
  const chosen = [...strong];
  for (const row of before) if (allowed.has(row, candidate.signature) && !chosen.includes(row)) chosen.push(row);
  for (const row of behind) if (allowed.has(row, candidate.signature) && !chosen.includes(row)) chosen.push(row);
  return chosen;
}

const none: readonly number[] = [];

interface Tables {
  readonly allowed: SignatureTable;
  readonly readers: readonly RowReader[];
  /** The announcing words, with the rows that they announce. */
  readonly hints: WordTable<number>;
}

function createTables(rows: readonly Identifier[]): Tables {
  return {
    allowed: createSignatureTable(rows),
    readers: rows.map((identifier, row) => readRow(identifier, row)),
    hints: createWordTable(() => hintsOf(rows)),
  };
}

/** Words of four letters and more count with endings too. */
function* hintsOf(rows: readonly Identifier[]): Generator<readonly [word: string, row: number]> {
  for (const [row, { hints }] of rows.entries()) {
    for (const hint of hints) {
      const lower = hint.toLowerCase();
      const word = endsWithLetters(lower, shortestInflected) ? `${lower}*` : lower;
      yield [word, row];
      const plain = plainLetters(word);
      if (plain !== word) yield [plain, row];
    }
  }
  for (const word of otherLabelWords.split(",")) yield [word, otherLabel];
}

const shortestInflected = 4;

function endsWithLetters(word: string, count: number): boolean {
  for (let at = word.length - count; at < word.length; at += 1) {
    const kind = kindOf(word.charCodeAt(at));
    if (kind !== kinds.lower && kind !== kinds.upper) return false;
  }
  return word.length >= count;
}
