import { spawn } from "node:child_process";

/**
 * `pnpm check`: everything that is wrong, in one run. A step that fails does not stop the others; what it printed and how to mend it
 * stand at the end. `--without-tests` leaves the tests out, for CI, which has just run them.
 */
interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly mend: string;
}

const steps: readonly Step[] = [
  { name: "types", command: ["tsc", "--noEmit"], mend: "Mend the types; `pnpm types` shows them alone." },
  {
    name: "lint and import cycles",
    command: ["oxlint", "--type-aware", "--deny-warnings"],
    mend: "`pnpm exec oxlint --type-aware --fix` mends some.",
  },
  { name: "format", command: ["oxfmt", "--check"], mend: "Run `pnpm format`." },
  { name: "file sizes", command: ["node", "scripts/check-file-sizes.ts"], mend: "Split the file along a noun." },
  {
    name: "layers",
    command: ["turbo", "boundaries"],
    mend: "A package imports only from lines below it: ARCHITECTURE.md.",
  },
  { name: "workspace", command: ["sherif"], mend: "`pnpm exec sherif --fix` mends most." },
  {
    name: "unused code",
    command: ["knip", "--no-progress"],
    mend: "Delete it, or list its entry in knip.json with the reason.",
  },
  { name: "tests", command: ["vitest", "run", "--reporter=dot"], mend: "`pnpm test <file>` runs one." },
  {
    name: "build and package shape",
    command: ["turbo", "run", "shape", "--output-logs=errors-only"],
    mend: "Look at `exports` and `publishConfig` of the package named.",
  },
  { name: "docs", command: ["typedoc"], mend: "Each public name needs its types exported and its links right." },
];

const withoutTests = process.argv.includes("--without-tests");
const chosen = steps.filter((step) => !(withoutTests && step.name === "tests"));
const failures: { readonly step: Step; readonly output: string }[] = [];
for (const [index, step] of chosen.entries()) {
  process.stdout.write(`[${index + 1}/${chosen.length}] ${step.name} … `);
  const started = Date.now();
  const { code, output } = await run(step.command);
  if (code !== 0) failures.push({ step, output });
  console.log(`${code === 0 ? "ok" : "FAILED"} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
for (const { step, output } of failures) {
  console.log(`\n── ${step.name}: ${step.command.join(" ")}\n${output.trim()}\n→ ${step.mend}`);
}
console.log(failures.length === 0 ? "\nAll checks passed." : `\n${failures.length} of ${chosen.length} checks failed.`);
process.exitCode = failures.length === 0 ? 0 : 1;

function run([file, ...args]: Step["command"]): Promise<{ readonly code: number; readonly output: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number; output: string }>();
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NEXT_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  const child = spawn(file, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (data: Buffer) => (output += data.toString()));
  child.stderr.on("data", (data: Buffer) => (output += data.toString()));
  child.on("error", (error) =>
    resolve({ code: 1, output: `${error.message}\nRun it as \`pnpm check\`, which knows where the tools are.` }),
  );
  child.on("close", (code) => resolve({ code: code ?? 1, output }));
  return promise;
}
