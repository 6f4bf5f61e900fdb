import { readFileSync } from "node:fs";
import { findPersonalData } from "../src/scan/find-personal-data.ts";

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}
interface Row {
  readonly id: number;
  readonly lang: string;
  readonly text: string;
  readonly entities: readonly Entity[];
}
interface Tally {
  right: number;
  found: number;
  gold: number;
}

/** Precision, recall and F1 of typed spans on a gold file of JSON lines: a span counts when it has the type and an overlap (IoU) of at least 0.5, one to one. */
function main(path: string | undefined, isVerbose: boolean): void {
  if (path === undefined) throw new Error("Say which file: node scripts/measure-detection.ts <gold.jsonl> [--misses]");
  const rows: readonly Row[] = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map(readRow);
  const byType = new Map<string, Tally>();
  const byLanguage = new Map<string, Tally>();
  const all: Tally = { right: 0, found: 0, gold: 0 };
  let negatives = 0;
  let negativesHit = 0;
  for (const row of rows) {
    const found = findPersonalData(row.text).map(({ start, end, entity }) => ({ start, end, type: entity }));
    const pairs = match(row.entities, found);
    const language = tally(byLanguage, row.lang);
    for (const gold of row.entities)
      add([tally(byType, gold.type), language, all], { gold: 1, right: pairs.has(gold) ? 1 : 0 });
    for (const span of found) add([tally(byType, span.type), language, all], { found: 1 });
    if (row.entities.length === 0) {
      negatives += 1;
      negativesHit += found.length > 0 ? 1 : 0;
    }
    if (isVerbose) printMisses(row, found, pairs);
  }
  print("type", byType);
  print("language", byLanguage);
  console.log(line("all", all));
  const worst = [...byLanguage].filter(([, count]) => count.gold > 0).toSorted(([, a], [, b]) => fOne(a) - fOne(b))[0];
  console.log(
    `${rows.length} texts; worst language: ${worst?.[0] ?? "none"} (F1 ${worst === undefined ? "-" : percent(fOne(worst[1]))}); texts without personal data that were hit: ${negativesHit} of ${negatives}`,
  );
}

function readRow(text: string): Row {
  const row: Row = JSON.parse(text);
  return row;
}

function match(gold: readonly Entity[], found: readonly Entity[]): ReadonlyMap<Entity, Entity> {
  const pairs = gold.flatMap((one) =>
    found.filter((other) => other.type === one.type).map((other) => ({ one, other, overlap: overlap(one, other) })),
  );
  const matched = new Map<Entity, Entity>();
  const used = new Set<Entity>();
  for (const { one, other, overlap } of pairs.toSorted((a, b) => b.overlap - a.overlap)) {
    if (overlap < 0.5 || matched.has(one) || used.has(other)) continue;
    matched.set(one, other);
    used.add(other);
  }
  return matched;
}

function overlap(a: Entity, b: Entity): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function tally(table: Map<string, Tally>, key: string): Tally {
  const existing = table.get(key);
  if (existing !== undefined) return existing;
  const created: Tally = { right: 0, found: 0, gold: 0 };
  table.set(key, created);
  return created;
}

function add(tallies: readonly Tally[], more: Partial<Tally>): void {
  for (const one of tallies) {
    one.right += more.right ?? 0;
    one.found += more.found ?? 0;
    one.gold += more.gold ?? 0;
  }
}

function fOne({ right, found, gold }: Tally): number {
  return found + gold === 0 ? 1 : (2 * right) / (found + gold);
}

function print(title: string, table: ReadonlyMap<string, Tally>): void {
  console.log(`${title.padEnd(16)}     P      R     F1   gold`);
  for (const [key, count] of [...table].toSorted(([a], [b]) => (a < b ? -1 : 1))) console.log(line(key, count));
  console.log("");
}

function line(key: string, count: Tally): string {
  const cells = [
    count.found === 0 ? 1 : count.right / count.found,
    count.gold === 0 ? 1 : count.right / count.gold,
    fOne(count),
  ];
  return `${key.padEnd(16)} ${cells.map((cell) => percent(cell).padStart(5)).join("  ")}  ${String(count.gold).padStart(5)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function printMisses(row: Row, found: readonly Entity[], pairs: ReadonlyMap<Entity, Entity>): void {
  const right = new Set(pairs.values());
  const show = (entity: Entity): string => `${entity.type} "${row.text.slice(entity.start, entity.end)}"`;
  const missed = row.entities.filter((entity) => !pairs.has(entity)).map((entity) => `missed ${show(entity)}`);
  const wrong = found.filter((entity) => !right.has(entity)).map((entity) => `wrong ${show(entity)}`);
  if (missed.length + wrong.length > 0) console.log(`${row.lang} ${row.id}: ${[...missed, ...wrong].join("; ")}`);
}

main(process.argv[2], process.argv.includes("--misses"));
