import { LeamError } from "@leam/spec";

/** A row of a table. Values are compared as JSON writes them; one that is missing counts as null. */
export type TableRow = Readonly<Record<string, unknown>>;

export interface KAnonymityOptions {
  /** A column whose values nobody should learn: adds `lDiversity` and `tCloseness`. */
  readonly sensitive?: string;
  /** How many sizes of groups to list. Default: 10. */
  readonly smallest?: number;
}

/** How well the rows of a table hide among each other. Sizes and shares only, no values. */
export interface KAnonymityReport {
  readonly rows: number;
  /** Groups of rows that share all quasi-identifiers. */
  readonly groups: number;
  /** Size of the smallest group; 0 for a table without rows. Every row hides among at least k - 1 others. */
  readonly k: number;
  /** Sizes of the smallest groups, in order. */
  readonly smallestGroups: readonly number[];
  /** Rows that are alone in their group. */
  readonly uniqueRows: number;
  /** `uniqueRows` as a share of all rows, 0 to 1; 0 for a table without rows. */
  readonly uniqueShare: number;
  /** How many different sensitive values the poorest group has. At 1, who finds the group knows the value. */
  readonly lDiversity?: number;
  /** How far the sensitive values of a group are from those of the table at worst: total variation distance, 0 to 1. */
  readonly tCloseness?: number;
}

/**
 * k-anonymity of a table for the columns by which somebody could recognize a person from outside: age, postcode, occupation.
 * A measure, not a proof: it says nothing of columns that are not named, nor of what else an attacker knows.
 * Source: Sweeney 2002 (k-anonymity), Machanavajjhala et al. 2007 (distinct l-diversity), Li et al. 2007 (t-closeness, here with equal
 * distances between values).
 * @throws {LeamError} INVALID_CALL without quasi-identifiers, and for a column that no row has.
 * @example
 * const report = kAnonymity([{ age: "30-39", town: "Graz" }, { age: "30-39", town: "Graz" }], ["age", "town"]);
 * console.log(report.k); // 2
 */
export function kAnonymity(
  rows: readonly TableRow[],
  quasiIdentifiers: readonly string[],
  options: KAnonymityOptions = {},
): KAnonymityReport {
  const { sensitive, smallest = 10 } = options;
  checkColumns(rows, quasiIdentifiers, sensitive);
  const groups = [
    ...Map.groupBy(rows, (row) => JSON.stringify(quasiIdentifiers.map((name) => cell(row, name)))).values(),
  ];
  const sizes = groups.map((group) => group.length).toSorted((a, b) => a - b);
  const uniqueRows = sizes.filter((size) => size === 1).length;
  return {
    rows: rows.length,
    groups: groups.length,
    k: sizes[0] ?? 0,
    smallestGroups: sizes.slice(0, smallest),
    uniqueRows,
    uniqueShare: rows.length === 0 ? 0 : uniqueRows / rows.length,
    ...(sensitive === undefined ? {} : diversity(rows, groups, sensitive)),
  };
}

function diversity(
  rows: readonly TableRow[],
  groups: readonly (readonly TableRow[])[],
  sensitive: string,
): Pick<Required<KAnonymityReport>, "lDiversity" | "tCloseness"> {
  const table = shares(rows, sensitive);
  const each = groups.map((group) => shares(group, sensitive));
  return {
    lDiversity: each.reduce((least, group) => Math.min(least, group.size), each.length === 0 ? 0 : Infinity),
    tCloseness: each.reduce((most, group) => Math.max(most, distance(group, table)), 0),
  };
}

function shares(rows: readonly TableRow[], column: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = JSON.stringify(cell(row, column));
    counts.set(value, (counts.get(value) ?? 0) + 1 / rows.length);
  }
  return counts;
}

/** Total variation: the sum of what the group has more than the table. Values that the group lacks weigh on the other side. */
function distance(group: ReadonlyMap<string, number>, table: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [value, share] of group) sum += Math.max(0, share - (table.get(value) ?? 0));
  return sum;
}

function cell(row: TableRow, column: string): unknown {
  const value = Object.hasOwn(row, column) ? row[column] : null;
  // JSON has no bigint.
  return typeof value === "bigint" ? { bigint: String(value) } : (value ?? null);
}

function checkColumns(rows: readonly TableRow[], names: readonly string[], sensitive: string | undefined): void {
  if (names.length === 0) throw invalid("`kAnonymity` needs at least one quasi-identifier: name the columns.");
  for (const name of sensitive === undefined ? names : [...names, sensitive])
    if (rows.length > 0 && !rows.some((row) => Object.hasOwn(row, name)))
      throw invalid(`No row has the column ${JSON.stringify(name)}. Check its spelling.`);
}

function invalid(message: string): LeamError {
  return new LeamError({ code: "INVALID_CALL", message, param: "quasiIdentifiers" });
}
