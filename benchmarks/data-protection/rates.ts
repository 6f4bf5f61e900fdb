import { typeGoals } from "./goals.ts";
import type { Score, Tally } from "./score.ts";

/** Shares from 0 to 100; NaN where there is nothing to divide by. */
export interface Rates {
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exactF1: number;
}

export function ratesOf({ gold, found, matched, exact }: Tally): Rates {
  return {
    gold,
    precision: percent(matched, found),
    recall: percent(matched, gold),
    f1: percent(2 * matched, gold + found),
    exactF1: percent(2 * exact, gold + found),
  };
}

/** What `--json` prints for a set. */
export interface SetFigures {
  readonly overall: Rates;
  /** The nine types that have a goal. */
  readonly withGoal: Rates;
  readonly types: Readonly<Record<string, Rates>>;
  readonly languages: Readonly<Record<string, Rates>>;
  readonly worstLanguage: string;
  readonly characterRecall: number;
  readonly characterPrecision: number;
  readonly cleanTexts: number;
  readonly cleanTextsFlagged: number;
}

export function figuresOf(score: Score): SetFigures {
  const { characters, clean } = score;
  const languages = ratesByName(score.languages);
  const byF1 = Object.entries(languages).toSorted(([, a], [, b]) => a.f1 - b.f1);
  return {
    overall: ratesOf(score.all),
    withGoal: ratesOf(sumOf(score.types, Object.keys(typeGoals))),
    types: ratesByName(score.types),
    languages,
    worstLanguage: byF1[0]?.[0] ?? "none",
    characterRecall: percent(characters.both, characters.gold),
    characterPrecision: percent(characters.both, characters.found),
    cleanTexts: clean.texts,
    cleanTextsFlagged: clean.flagged,
  };
}

function ratesByName(tallies: ReadonlyMap<string, Tally>): Readonly<Record<string, Rates>> {
  const names = [...tallies.keys()].toSorted();
  return Object.fromEntries(names.map((name) => [name, ratesOf(tallies.get(name) ?? emptyTally)]));
}

function sumOf(tallies: ReadonlyMap<string, Tally>, names: readonly string[]): Tally {
  const sum = { ...emptyTally };
  for (const name of names)
    for (const part of ["gold", "found", "matched", "exact"] as const) sum[part] += tallies.get(name)?.[part] ?? 0;
  return sum;
}

const emptyTally: Tally = { gold: 0, found: 0, matched: 0, exact: 0 };

export function percent(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : Math.round((part / whole) * 10_000) / 100;
}
