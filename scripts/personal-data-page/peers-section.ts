import type { Peer, PeerResults } from "./results.ts";
import { table } from "./table.ts";

/** The npm peers on the same texts in the same run: a table a set, then one of speed with the ratios. */
export function peersSection(results: PeerResults | undefined): string {
  if (results === undefined) return "None is measured yet.\n";
  const { date, commit, node, processor, peers } = results;
  const versions = new Map(peers.flatMap((peer) => Object.entries(peer.packages)));
  const list = [...versions].map(([name, version]) => `${name} ${version}`).join(", ");
  return [
    `What a TypeScript user would take instead: ${list}. Their types are mapped to ours, doubts decided for them: [how](../benchmarks/data-protection/README.md#peers). All in one run, ${date}, commit ${commit}, Node ${node.slice(1)}, ${processor}.\n`,
    ...(peers[0]?.sets ?? []).map(({ set }, index) => accuracyTable(set, index, peers)),
    "Megabytes a CPU second, text by text; × says how many times as fast ours is, with the rules alone and with names. Cold start in ms of CPU, of ours from source where no build lay ready.\n",
    table(["", "dense:", "rules ×:", "names ×:", "prose:", "rules ×:", "names ×:", "cold start:"], peers.map(speedRow)),
  ].join("\n");
}

function accuracyTable(set: string, index: number, peers: readonly Peer[]): string {
  const heads = [
    set,
    "F1:",
    "person:",
    "national id:",
    "characters, recall:",
    "characters, precision:",
    "clean flagged:",
  ];
  return table(
    heads,
    peers.flatMap(({ name, sets }) => {
      const figures = sets[index];
      if (figures === undefined) return [];
      const { overall, types, characterRecall, characterPrecision, cleanTexts, cleanTextsFlagged } = figures;
      const rates = [overall.f1, types["PERSON"]?.f1, types["NATIONAL_ID"]?.f1, characterRecall, characterPrecision];
      return [[name, ...rates.map(fixed), `${fixed((100 * cleanTextsFlagged) / cleanTexts)} %`]];
    }),
  );
}

function speedRow({ name, speed, coldStartMs }: Peer): readonly string[] {
  const { dense, prose, denseOurs, proseOurs } = speed;
  const numbers = [dense, ...denseOurs, prose, ...proseOurs].map((value) => value.toFixed(2));
  return [name, ...numbers, fixed(coldStartMs)];
}

function fixed(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : value.toFixed(1);
}
