import type { Finding } from "@leam/spec";
import type { Scan } from "../../scan/tokens/scan.ts";
import type { Identifier } from "../identifier.ts";
import { createAnnouncements } from "./announcements.ts";
import { endsOfNumbers, numberStarts } from "./candidates.ts";
import { formSignatures } from "./form-signatures.ts";
import { createHintIndex } from "./hint-index.ts";
import { readRow } from "./read-row.ts";

/** Finds the numbers of all rows in one pass. `leastScore`: weaker findings need not be given. */
export type IdentifierScanner = (scan: Scan, leastScore: number) => readonly Finding[];

/**
 * The scanner of some rows. Each place where a number may begin is looked at once; how many digits and letters it has picks the few rows that are tried there,
 * so that the time hardly grows with the rows. Nothing is compiled before the first text with a digit.
 */
export function createIdentifierScanner(rows: readonly Identifier[]): IdentifierScanner {
  let tables: ReturnType<typeof createTables> | undefined;
  return (scan, leastScore) => {
    if (scan.tokens.numbers.length === 0) return [];
    tables ??= createTables(rows);
    const { bySignature, readers, hints } = tables;
    const announcements = createAnnouncements(scan, hints, rows.length);
    const found: Finding[] = [];
    /** Where a row's last value ended: values of one row do not overlap. */
    const free = new Int32Array(rows.length);
    for (const token of numberStarts(scan)) {
      const start = scan.tokens.starts[token] ?? 0;
      for (const candidate of [...endsOfNumbers(scan, token)].toReversed()) {
        for (const row of bySignature.get(candidate.signature) ?? []) {
          if (start < (free[row] ?? 0)) continue;
          const finding = readers[row]?.(scan, { ...candidate, token, start }, announcements, leastScore);
          if (finding === undefined) continue;
          free[row] = candidate.end;
          found.push(finding);
        }
      }
    }
    return found;
  };
}

function createTables(rows: readonly Identifier[]) {
  const bySignature = new Map<number, number[]>();
  for (const [row, { form }] of rows.entries()) {
    for (const signature of formSignatures(form)) {
      const others = bySignature.get(signature);
      if (others === undefined) bySignature.set(signature, [row]);
      else others.push(row);
    }
  }
  return {
    bySignature,
    readers: rows.map((identifier, row) => readRow(identifier, row)),
    hints: createHintIndex(rows.map(({ hints }) => hints)),
  };
}
