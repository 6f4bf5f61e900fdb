import { fixed } from "../print-configurations.ts";
import type { PeerFigures } from "./measure-peers.ts";

/** A table a set, and one of speed. Ratios say how many times as fast ours is: with rules alone, and with names. */
export function printPeers(peers: readonly PeerFigures[]): void {
  for (const [index, { set }] of (peers[0]?.sets ?? []).entries()) {
    console.log(`\n${set}, with peers\n`);
    console.log(row("", "F1", "person", "nat. id", "e-mail", "phone", "IBAN", "char R", "char P", "flagged"));
    for (const { name, sets } of peers) {
      const figures = sets[index];
      if (figures === undefined) continue;
      const types = ["PERSON", "NATIONAL_ID", "EMAIL", "PHONE", "IBAN"].map((type) => fixed(figures.types[type]?.f1));
      const characters = [figures.characterRecall, figures.characterPrecision].map(fixed);
      console.log(
        row(
          name,
          fixed(figures.overall.f1),
          ...types,
          ...characters,
          `${figures.cleanTextsFlagged}/${figures.cleanTexts}`,
        ),
      );
    }
  }
  console.log(`\nMegabytes a CPU second, text by text; how many times as fast ours is, rules and with names\n`);
  console.log(row("", "dense", "rules ×", "names ×", "prose", "rules ×", "names ×", "cold ms"));
  for (const { name, speed, coldStartMs } of peers)
    console.log(
      row(
        name,
        speed.dense.toFixed(2),
        ...speed.denseOurs.map((ratio) => ratio.toFixed(2)),
        speed.prose.toFixed(2),
        ...speed.proseOurs.map((ratio) => ratio.toFixed(2)),
        fixed(coldStartMs),
      ),
    );
  const versions = Object.assign({}, ...peers.map(({ packages }) => packages));
  console.log(
    `\n${Object.entries(versions)
      .map(([name, version]) => `${name} ${String(version)}`)
      .join(", ")}`,
  );
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(44) + cells.map((cell) => cell.padStart(9)).join("");
}
