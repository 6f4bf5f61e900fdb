import type { Identifier } from "../identifier.ts";
import { formSignatures } from "./form-signatures.ts";

/** Which rows may have a value with so many digits and letters. */
export interface SignatureTable {
  readonly isKnown: (signature: number) => boolean;
  all(signature: number): readonly number[];
  /** Those that are believed without an announcing word. */
  strong(signature: number): readonly number[];
  has(row: number, signature: number): boolean;
}

export function createSignatureTable(rows: readonly Identifier[]): SignatureTable {
  const ofRows = rows.map(({ form }) => formSignatures(form));
  const all = new Map<number, number[]>();
  const strong = new Map<number, number[]>();
  for (const [row, signatures] of ofRows.entries()) {
    const needsHint = rows[row]?.needsHint === true || rows[row]?.check === undefined;
    for (const signature of signatures) {
      add(all, signature, row);
      if (!needsHint) add(strong, signature, row);
    }
  }
  return {
    isKnown: (signature) => all.has(signature),
    all: (signature) => all.get(signature) ?? [],
    strong: (signature) => strong.get(signature) ?? [],
    has: (row, signature) => ofRows[row]?.has(signature) === true,
  };
}

function add(table: Map<number, number[]>, signature: number, row: number): void {
  const others = table.get(signature);
  if (others === undefined) table.set(signature, [row]);
  else others.push(row);
}
