import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { measureColdStart } from "../measure-cold-start.ts";
import type { Peer } from "./peer.ts";

const runs = 5;
const folder = fileURLToPath(new URL("../../", import.meta.url));
const text = JSON.stringify("Please write to anna.meier@web.de or call +49 30 901820 before 5 pm.");

/** CPU milliseconds of import and first call in a fresh process, in turns; medians. Ours are measured as they are in the tables of their own. */
export function measureColdStarts(peers: readonly Peer[]): readonly number[] {
  const times = peers.map((): number[] => []);
  for (let run = 0; run < runs; run++)
    for (const [index, { packages, coldStart }] of peers.entries())
      if (packages.length > 0) times[index]?.push(coldStartOf(coldStart));
  return peers.map(({ coldStart }, index) => {
    const own = times[index] ?? [];
    if (own.length === 0) return measureColdStart(coldStart === "rules" ? "rules" : "withNames").cpuMs;
    return own.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  });
}

function coldStartOf(statements: string): number {
  const program = `
    const text = ${text};
    const before = process.cpuUsage();
    ${statements}
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);
    process.exit(0);`;
  const child = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
    cwd: folder,
  });
  return Number.parseFloat(child.stdout.trim().split("\n").at(-1) ?? "");
}
