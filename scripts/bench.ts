import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
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
const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(`${folder}package.json`, "utf8"),
);
if (Object.keys(manifest.dependencies).some((name) => !existsSync(`${folder}node_modules/${name}`))) installPeers();
run("node", ["--conditions=@leam/source", `${area}/measure.ts`, ...rest]);

/** Without a registry at hand, what needs no peer still runs. Standard output stays free for `--json`. */
function installPeers(): void {
  console.error("Installing the peers to measure against …");
  // A dependency of a peer has a build script that nothing here needs; pnpm would end with an error.
  const flags = ["--ignore-workspace", "--frozen-lockfile", "--config.strict-dep-builds=false", "--silent"];
  const { status } = spawnSync("pnpm", ["install", ...flags], { cwd: folder, stdio: ["ignore", 2, 2] });
  if (status !== 0) console.error("They could not be installed; what compares with them will fail.");
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: "inherit" });
  if (error !== undefined) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
