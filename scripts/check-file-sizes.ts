import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Source files are short: median at most 90 lines, none over 400. Tests and data tables do not count. */
const medianLimit = 90;
const limit = 400;

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx"], {
  encoding: "utf8",
})
  .split("\n")
  .filter(
    (file) =>
      file !== "" &&
      !/\.(?:test|test-d|data|config)\.tsx?$|(?:^|\/)(?:test|conformance|benchmarks|scripts)\/|\.d\.ts$/u.test(file),
  );
const sizes = files
  .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }))
  .sort((a, b) => a.lines - b.lines);
const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0;
const long = sizes.filter(({ lines }) => lines > limit);
console.log(
  `${sizes.length} source files, median ${median} lines, longest ${sizes.at(-1)?.lines ?? 0} (${sizes.at(-1)?.file ?? ""})`,
);
if (median > medianLimit) console.log(`The median is over ${medianLimit}.`);
for (const { file, lines } of long) console.log(`${file}: ${lines} lines, over ${limit}.`);
process.exitCode = long.length > 0 || median > medianLimit ? 1 : 0;
