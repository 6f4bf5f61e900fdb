/** A part of a regular expression, as far as its running time depends on it. */
export type PatternNode =
  | { readonly kind: "character"; readonly source: string }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | Repeat
  | Look
  /** "^", "$", "\b", "\B". */
  | { readonly kind: "assertion"; readonly source: string }
  | { readonly kind: "reference"; readonly source: string };

export interface Repeat {
  readonly kind: "repeat";
  readonly body: PatternNode;
  readonly min: number;
  readonly max: number;
  readonly source: string;
}

/** Look-ahead and look-behind. */
export interface Look {
  readonly kind: "look";
  readonly body: PatternNode;
  readonly isBehind: boolean;
  readonly isNegative: boolean;
  readonly source: string;
}

/** The characters that a node reads at most; Infinity where nothing limits them. */
export function longestOf(node: PatternNode): number {
  if (node.kind === "character") return 1;
  if (node.kind === "sequence") return node.parts.reduce((sum, part) => sum + longestOf(part), 0);
  if (node.kind === "choice") return Math.max(...node.options.map(longestOf));
  if (node.kind === "repeat") return node.max === 0 ? 0 : node.max * longestOf(node.body) || 0;
  return 0;
}

/** In how many ways a node can read one text, at most, if each of its repetitions may end anywhere. */
export function waysOf(node: PatternNode): number {
  if (node.kind === "sequence") return node.parts.reduce((product, part) => product * waysOf(part), 1);
  if (node.kind === "choice") return node.options.reduce((sum, option) => sum + waysOf(option), 0);
  if (node.kind !== "repeat") return 1;
  const body = waysOf(node.body);
  if (node.max === Infinity) return Infinity;
  if (body === 1) return node.max - node.min + 1;
  let sum = 0;
  for (let times = node.min; times <= node.max && sum < Number.MAX_SAFE_INTEGER; times += 1) sum += body ** times;
  return sum;
}

/** Every node, the node itself included. */
export function* nodesOf(node: PatternNode): Generator<PatternNode> {
  yield node;
  if (node.kind === "sequence") for (const part of node.parts) yield* nodesOf(part);
  if (node.kind === "choice") for (const option of node.options) yield* nodesOf(option);
  if (node.kind === "repeat" || node.kind === "look") yield* nodesOf(node.body);
}
