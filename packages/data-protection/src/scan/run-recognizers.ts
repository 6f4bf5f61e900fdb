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
  readonly recognizers: readonly Recognizer[];
  readonly others: readonly Recognizer[];
  readonly rows: readonly Identifier[];
  readonly scanner: IdentifierScanner;
}

/** The last lists, newest first: tables are built once for a list, also where the caller makes a new array of the same recognizers for every text. */
const plans: Plan[] = [];
const keptPlans = 4;

function planOf(recognizers: readonly Recognizer[]): Plan {
  const known = plans.find((plan) => isSameList(plan.recognizers, recognizers));
  if (known !== undefined) return known;
  const rows = recognizers.map(identifierOf).filter((row) => row !== undefined);
  const others = recognizers.filter((one) => identifierOf(one) === undefined);
  const plan: Plan = { recognizers: [...recognizers], others, rows, scanner: createIdentifierScanner(rows) };
  plans.unshift(plan);
  plans.length = Math.min(plans.length, keptPlans);
  return plan;
}

function isSameList(first: readonly Recognizer[], second: readonly Recognizer[]): boolean {
  return first.length === second.length && first.every((one, place) => one === second[place]);
}
