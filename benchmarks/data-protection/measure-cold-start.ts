import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Configuration } from "./finder.ts";

export interface ColdStart {
  /** Import and first call, on top of what Node itself takes; median of the runs. */
  readonly cpuMs: number;
  /** "source" includes what Node needs to take the types off, so only "dist" is what users have. */
  readonly from: "dist" | "source";
}

const runs = 7;
const sentence = "Please write to anna.meier@example.org or call +49 30 901820 before 5 pm.";

/** CPU time of all threads in fresh processes. The build of the workspace is measured where there is one; it may be older than the source. */
export function measureColdStart(configuration: Configuration): ColdStart {
  const packages = configuration === "withNames" ? ["data-protection", "names"] : ["data-protection"];
  const from = packages.every((name) => existsSync(fileOf(name, "dist"))) ? "dist" : "source";
  const [rules, names] = packages.map((name) => JSON.stringify(fileOf(name, from).href));
  const program = `
    const before = process.cpuUsage();
    const { findPersonalData } = await import(${rules});
    const options = ${names === undefined ? "{}" : `{ namedEntities: await (await import(${names})).loadNames() }`};
    findPersonalData(${JSON.stringify(sentence)}, options);
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  const condition = from === "source" ? ["--conditions=@leam/source"] : [];
  const times = Array.from({ length: runs }, () =>
    Number.parseFloat(
      spawnSync(process.execPath, [...condition, "--input-type=module", "--eval", program], { encoding: "utf8" })
        .stdout,
    ),
  );
  return { cpuMs: times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN, from };
}

function fileOf(name: string, from: "dist" | "source"): URL {
  return new URL(`../../packages/${name}/${from === "dist" ? "dist/index.js" : "src/index.ts"}`, import.meta.url);
}
