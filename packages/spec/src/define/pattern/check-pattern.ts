import { invalidPlugin } from "../check-plugin.ts";
import { ambiguityOf } from "./ambiguity.ts";
import { parsePattern } from "./parse-pattern.ts";
import { type Loop, type PatternGraph, patternGraph } from "./pattern-graph.ts";
import { longestOf, nodesOf, waysOf } from "./pattern-node.ts";

/** So many steps for each character of the text are still a matter of seconds for a megabyte. */
const mostSteps = 10_000;
/** A larger graph takes long to check. */
const mostPlaces = 400;

/**
 * Refuses a pattern that may run for hours on a text made for it. It is careful: some patterns that would be quick are refused too.
 * @throws {LeamError} INVALID_PLUGIN, with the part at fault and what to do about it.
 */
export function checkPattern(pattern: RegExp): void {
  const root = parsePattern(pattern.source);
  for (const node of nodesOf(root)) {
    if (node.kind === "reference") throw refused(`has the back-reference ${node.source}, whose time cannot be checked`);
    if (node.kind === "look" && longestOf(node.body) === Infinity)
      throw refused(`repeats without bound inside ${node.source}; bound it, as in "{0,50}"`);
  }
  const graph = patternGraph(root, pattern);
  if (graph.sets.length > mostPlaces) throw refused("is too large to be checked; make it shorter or several of it");
  checkLoops(graph, !/[$]|\\[bB]|\(\?/u.test(pattern.source.replaceAll(/\(\?(?:<[^=!]|:)/gu, "(")));
}

/** @param isFree Nothing but characters decides, so that a loop at the end cannot fail. */
function checkLoops(graph: PatternGraph, isFree: boolean): void {
  const { isDoubled, isShared } = ambiguityOf(graph);
  const loops = graph.loops.map((loop) => ({ loop, steps: stepsOf(loop, isDoubled(loop)) }));
  for (const { loop, steps } of loops) {
    if (steps <= mostSteps || !isDoubled(loop)) continue;
    throw refused(
      `has a repetition inside the repetition ${sourceOf(loop)} that can read the same text in many ways; keep a character between the rounds that nothing else in it matches, or bound both`,
    );
  }
  // The longest product along loops of which each shares text with the next.
  const best: { readonly total: number; readonly trace: readonly Loop[] }[] = [];
  for (const [index, { loop, steps }] of loops.entries()) {
    const own = index === 0 || (isFree && canStop(loop, graph)) ? 1 : steps;
    const before = loops
      .slice(0, index)
      .flatMap((earlier, at) => (isShared(earlier.loop, loop) ? (best[at] ?? []) : []));
    const longest = before.toSorted((a, b) => b.total - a.total)[0];
    const total = longest === undefined ? 1 : longest.total * own;
    const trace = [...(longest?.trace ?? []), loop];
    if (total > mostSteps) throw refused(reasonFor(trace, steps));
    best.push({ total, trace });
  }
}

/** A match may end in each round, so that nothing behind the loop can fail; and a round is short. */
function canStop({ repeat, places }: Loop, { last }: PatternGraph): boolean {
  if (places.every((place) => last.has(place))) return true;
  return repeat !== undefined && longestOf(repeat.body) < mostSteps && places.some((place) => last.has(place));
}

/** How many ends a loop may be tried with. */
function stepsOf({ repeat }: Loop, isDoubled: boolean): number {
  if (repeat === undefined) return 1;
  if (isDoubled) return Math.max(waysOf(repeat), 1);
  return repeat.min === repeat.max ? waysOf(repeat) : longestOf(repeat);
}

function reasonFor(trace: readonly Loop[], steps: number): string {
  const repeats = trace.filter(({ repeat }) => repeat !== undefined);
  if (repeats.length > 1)
    return `has repetitions that can match the same text, one after the other: ${repeats.map(sourceOf).join(" and ")}; put a character between them that one of them cannot match, or bound them`;
  const [only] = repeats;
  const what = only === undefined ? "it" : sourceOf(only);
  return steps === Infinity
    ? `repeats ${what} without bound, and every place of a long text may begin it; bound it, as in "{1,64}", or begin the pattern with something that it cannot match, such as "\\b" or a look-behind`
    : `repeats ${what} too often; bound it lower`;
}

function sourceOf({ repeat }: Loop): string {
  return repeat?.source ?? "";
}

function refused(problem: string): Error {
  return invalidPlugin("Pattern", "pattern", `${problem}. If you know better, say \`trusted: true\``);
}
