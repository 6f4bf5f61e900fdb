import { overlaps } from "./character-samples.ts";
import type { Loop, PatternGraph } from "./pattern-graph.ts";

/*
 * When a match fails, an engine that backtracks tries every other way to read what it has read. The two tests are those of Weber and Seidl, "On the degree of
 * ambiguity of finite automata" (1991): two ways through one loop for the same text make the time exponential, two loops that can both read the same text multiply.
 */
export interface Ambiguity {
  /** A loop can read some text in two ways. */
  readonly isDoubled: (loop: Loop) => boolean;
  /** Some text can be read by the one, by the other, or be cut anywhere between both. */
  readonly isShared: (first: Loop, second: Loop) => boolean;
}

export function ambiguityOf({ sets, follow }: PatternGraph): Ambiguity {
  const known = new Map<number, boolean>();
  return { isDoubled, isShared };

  function meet(a: number, b: number): boolean {
    const key = a < b ? a * sets.length + b : b * sets.length + a;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [first, second] = [sets[a], sets[b]];
    const meets = first !== undefined && second !== undefined && overlaps(first, second);
    known.set(key, meets);
    return meets;
  }

  function isDoubled({ places }: Loop): boolean {
    const inside = new Set(places);
    const within = (place: number): readonly number[] => (follow[place] ?? []).filter((next) => inside.has(next));
    if (places.some((place) => new Set(within(place)).size < within(place).length)) return true;
    // Pairs of places that one text reaches from one place; and from there one place again.
    const ahead = new Map<string, readonly [number, number]>();
    const back = new Map<string, string[]>();
    const queue: (readonly [number, number])[] = places.map((place) => [place, place]);
    for (const pair of queue) ahead.set(pair.join(), pair);
    for (const [a, b] of queue) {
      for (const c of within(a)) {
        for (const d of within(b)) {
          if (!meet(c, d)) continue;
          back.set(`${c},${d}`, [...(back.get(`${c},${d}`) ?? []), `${a},${b}`]);
          if (ahead.has(`${c},${d}`)) continue;
          ahead.set(`${c},${d}`, [c, d]);
          queue.push([c, d]);
        }
      }
    }
    const returning = reachable(
      places.map((place) => `${place},${place}`),
      (pair) => back.get(pair) ?? [],
    );
    return [...ahead].some(([key, [a, b]]) => a !== b && returning.has(key));
  }

  function isShared(first: Loop, second: Loop): boolean {
    const left = new Set(first.places);
    const right = new Set(second.places);
    for (const p of first.places) {
      for (const q of second.places) {
        const goal = `${p},${q},${q}`;
        const seen = reachable([`${p},${p},${q}`], (state) => nextOf(state, left, right));
        // A loop needs one step at least; from p to q is one already.
        if (seen.has(goal)) return true;
      }
    }
    return false;
  }

  function nextOf(state: string, left: ReadonlySet<number>, right: ReadonlySet<number>): readonly string[] {
    const [x = 0, y = 0, z = 0] = state.split(",").map(Number);
    const next: string[] = [];
    for (const a of new Set(follow[x])) {
      if (!left.has(a)) continue;
      for (const c of new Set(follow[z])) {
        if (!right.has(c) || !meet(a, c)) continue;
        for (const b of new Set(follow[y])) if (meet(a, b) && meet(b, c)) next.push(`${a},${b},${c}`);
      }
    }
    return next;
  }
}

function reachable(from: readonly string[], next: (state: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(from);
  for (const state of seen) for (const after of next(state)) seen.add(after);
  return seen;
}
