import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * `pnpm bench <area> [arguments]`: runs `benchmarks/<area>/measure.ts`. The benchmarks' own package.json, outside the workspace, is
 * installed on first use, so that the peers we measure against never burden the workspace.
 */
const folder = fileURLToPath(new URL("../benchmarks/", import.meta.url));
const areas = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${folder}${entry.name}/measure.ts`))
  .map((entry) => entry.name);
const [area, ...rest] = process.argv.slice(2);
if (area === undefined || !areas.includes(area)) {
  console.error(`Usage: pnpm bench <area>. Areas: ${areas.join(", ")}.`);
  process.exit(2);
}
if (!existsSync(`${folder}node_modules`)) {
  console.log("Installing the peers to measure against (first use) …");
  run("pnpm", ["install", "--ignore-workspace", "--frozen-lockfile", "--silent"]);
}
run("node", ["--conditions=@leam/source", `${area}/measure.ts`, ...rest]);

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: "inherit" });
  if (error !== undefined) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
