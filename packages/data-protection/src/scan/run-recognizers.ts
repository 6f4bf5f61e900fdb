import type { EntityType, Finding, Recognizer } from "@leam/spec";
import { identifierOf } from "../recognizers/define-identifier.ts";
import type { Identifier } from "../recognizers/identifier.ts";
import {
  createIdentifierScanner,
  type IdentifierScanner,
} from "../recognizers/identifier-scanner/identifier-scanner.ts";
import { checkFindings } from "./check-findings.ts";
import { findIn } from "./scanning-recognizer.ts";
import type { Scan } from "./tokens/scan.ts";

/**
 * The findings of all recognizers, in no order. Those that are made from rows are asked together.
 * @throws {LeamError} PROTECTION_FAILED where one throws or points outside the text: its findings are missing.
 */
export function runRecognizers(
  recognizers: readonly Recognizer[],
  scan: Scan,
  leastScore: (entity: EntityType) => number,
): readonly Finding[] {
  const { others, rows, scanner } = planOf(recognizers);
  const least = rows.reduce((lowest, { entity = "NATIONAL_ID" }) => Math.min(lowest, leastScore(entity)), Infinity);
  return [
    ...checkFindings("identifiers", () => scanner(scan, least), scan.text.length),
    ...others.flatMap((one) => checkFindings(one.name, () => findIn(one, scan), scan.text.length)),
  ];
}

interface Plan {
  readonly others: readonly Recognizer[];
  readonly rows: readonly Identifier[];
  readonly scanner: IdentifierScanner;
}

/** A list is planned once: callers pass the same one for every text. */
const plans = new WeakMap<readonly Recognizer[], Plan>();

function planOf(recognizers: readonly Recognizer[]): Plan {
  const known = plans.get(recognizers);
  // A list may have grown since: it is an array of the caller's.
  if (known !== undefined && known.rows.length + known.others.length === recognizers.length) return known;
  const rows = recognizers.map(identifierOf).filter((row) => row !== undefined);
  const others = recognizers.filter((one) => identifierOf(one) === undefined);
  const plan: Plan = { others, rows, scanner: createIdentifierScanner(rows) };
  plans.set(recognizers, plan);
  return plan;
}
