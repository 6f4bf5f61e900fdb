import { type CharacterSet, characterSamples, complement } from "./character-samples.ts";
import type { PatternNode, Repeat } from "./pattern-node.ts";

/** The characters of a pattern as places of a graph (Glushkov's automaton): an edge leads from one to the next that may be read after it. */
export interface PatternGraph {
  readonly sets: readonly CharacterSet[];
  /** For each place the next ones, one as often as there are ways to it. */
  readonly follow: readonly (readonly number[])[];
  /** Places at which a match may end. */
  readonly last: ReadonlySet<number>;
  /** The outermost repetitions and their places. The first is the search itself, which goes through the text from place to place. */
  readonly loops: readonly Loop[];
}

export interface Loop {
  readonly repeat: Repeat | undefined;
  readonly places: readonly number[];
}

interface Fragment {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isNullable: boolean;
}

const nothing: Fragment = { first: [], last: [], isNullable: true };
/** Counted repetitions of so many characters or fewer are written out: where they end is certain. */
const mostCopied = 32;

export function patternGraph(root: PatternNode, pattern: RegExp): PatternGraph {
  const setOf = characterSamples(pattern);
  const sets: CharacterSet[] = [];
  const follow: number[][] = [];
  const loops: { repeat: Repeat | undefined; places: number[] }[] = [];
  const search = place(setOf(String.raw`[\s\S]`));
  loops.push({ repeat: undefined, places: [search] });
  connect([search], [search]);
  const whole = build(root, false);
  const leads = lead(root);
  // Nothing but the start of the text comes before "^".
  if (leads !== "start") connect([leads.reduce((from, set) => chain(from, set), search)], whole.first);
  return { sets, follow, last: new Set(whole.last), loops };

  function place(set: CharacterSet): number {
    sets.push(set);
    follow.push([]);
    return sets.length - 1;
  }

  function chain(from: number, set: CharacterSet): number {
    const next = place(set);
    connect([from], [next]);
    return next;
  }

  function connect(from: readonly number[], to: readonly number[]): void {
    for (const place of from) follow[place]?.push(...to);
  }

  function build(node: PatternNode, isInLoop: boolean): Fragment {
    if (node.kind === "character") {
      const own = place(setOf(node.source));
      return { first: [own], last: [own], isNullable: false };
    }
    if (node.kind === "sequence") return node.parts.map((part) => build(part, isInLoop)).reduce(join, nothing);
    if (node.kind === "choice") {
      const options = node.options.map((option) => build(option, isInLoop));
      const first = options.flatMap((option) => option.first);
      return {
        first,
        last: options.flatMap((option) => option.last),
        isNullable: options.some((one) => one.isNullable),
      };
    }
    return node.kind === "repeat" ? buildRepeat(node, isInLoop) : nothing;
  }

  function buildRepeat(node: Repeat, isInLoop: boolean): Fragment {
    const { body, min, max } = node;
    if (max === 0) return nothing;
    const isCopied = isWrittenOut(node);
    const from = sets.length;
    const once = build(body, isInLoop || (max > 1 && !isCopied));
    if (max === 1) return { ...once, isNullable: once.isNullable || min === 0 };
    if (isCopied) {
      let all = once;
      for (let copy = 1; copy < min; copy += 1) all = join(all, build(body, isInLoop));
      return all;
    }
    const size = sets.length - from;
    connect(once.last, once.first);
    if (!isInLoop) loops.push({ repeat: node, places: Array.from({ length: size }, (_, index) => from + index) });
    return { ...once, isNullable: once.isNullable || min === 0 };
  }

  function join(a: Fragment, b: Fragment): Fragment {
    connect(a.last, b.first);
    return {
      first: a.isNullable ? [...a.first, ...b.first] : a.first,
      last: b.isNullable ? [...a.last, ...b.last] : b.last,
      isNullable: a.isNullable && b.isNullable,
    };
  }

  /** What must stand before the first character, where the pattern says so by its first assertions. */
  function lead(node: PatternNode): "start" | readonly CharacterSet[] {
    if (node.kind === "sequence" && node.parts[0] !== undefined) return lead(node.parts[0]);
    if (node.kind === "assertion" && node.source === "^")
      return pattern.multiline ? [setOf(String.raw`[\n\r\u2028\u2029]`)] : "start";
    // Before a word begins stands no sign of a word; before one ends nothing can be said.
    if (node.kind === "assertion" && node.source === String.raw`\b`)
      return beginsWithWord(whole) ? [setOf(String.raw`\W`)] : [];
    if (node.kind !== "look" || !node.isBehind) return [];
    const options = node.body.kind === "choice" ? node.body.options : [node.body];
    const single = options.flatMap((option) => singleSource(option) ?? []);
    if (node.isNegative) return single.map((source) => complement(setOf(source))).slice(0, 1);
    return single.length === options.length ? [setOf(single.join("|"))] : [];
  }

  function beginsWithWord({ first }: Fragment): boolean {
    const word = setOf(String.raw`\w`);
    return first.every((place) => sets[place]?.every((flag, index) => flag === 0 || word[index] === 1) === true);
  }
}

function isWrittenOut({ body, min, max }: Repeat): boolean {
  return min === max && min * sizeOf(body) <= mostCopied;
}

/** How many places a node takes. */
function sizeOf(node: PatternNode): number {
  if (node.kind === "character") return 1;
  if (node.kind === "sequence") return node.parts.reduce((sum, part) => sum + sizeOf(part), 0);
  if (node.kind === "choice") return node.options.reduce((sum, option) => sum + sizeOf(option), 0);
  if (node.kind !== "repeat" || node.max === 0) return 0;
  return sizeOf(node.body) * (isWrittenOut(node) ? node.min : 1);
}

function singleSource(node: PatternNode): string | undefined {
  if (node.kind === "sequence" && node.parts.length === 1 && node.parts[0] !== undefined)
    return singleSource(node.parts[0]);
  return node.kind === "character" ? node.source : undefined;
}
