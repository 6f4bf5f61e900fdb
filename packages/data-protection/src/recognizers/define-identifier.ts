import { defineRecognizer, type Recognizer } from "@leam/spec";
import { createScan } from "../scan/tokens/scan.ts";
import type { Identifier } from "./identifier.ts";
import { longestNumber } from "./identifier-scanner/candidates.ts";
import { createIdentifierScanner } from "./identifier-scanner/identifier-scanner.ts";

/** The recognizer of a row. Among others it is not asked alone: one scanner reads a text for all rows at once, see {@link identifierOf}. */
export function defineIdentifier(identifier: Identifier): Recognizer {
  const { name, entity = "NATIONAL_ID" } = identifier;
  const findAll = createIdentifierScanner([identifier]);
  const recognizer = defineRecognizer({
    name,
    entity,
    longest: longestNumber,
    find: (text, context) => findAll(createScan(text, context), 0),
  });
  rows.set(recognizer, identifier);
  return recognizer;
}

const rows = new WeakMap<Recognizer, Identifier>();

/** The row from which a recognizer was made, if it was made from one. */
export function identifierOf(recognizer: Recognizer): Identifier | undefined {
  return rows.get(recognizer);
}
