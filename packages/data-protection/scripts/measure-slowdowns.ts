import { allRecognizers } from "../src/recognizers/all.ts";
import { findPersonalData } from "../src/scan/find-personal-data.ts";
import { adversarialUnits } from "../test/linear-time/adversarial-units.data.ts";
import { slowdown } from "../test/linear-time/slowdown.ts";

/*
 * Prints a line for each recognizer and unit that is not linear. A program of its own: the times are those of its process, and Node can be told
 * to give it a nursery in which nothing has to be collected, which would cost more the more there is.
 * Arguments: the longest text in UTF-16 code units; what a name must contain, default anything.
 */
const [longest = "16384", wanted = ""] = process.argv.slice(2);

const subjects: readonly (readonly [string, (text: string) => void])[] = [
  ["findPersonalData", (text) => void findPersonalData(text)],
  ...allRecognizers.map(
    (recognizer) => [recognizer.name, (text: string) => void [...recognizer.find(text, {})]] as const,
  ),
];
for (const [name, run] of subjects.filter(([each]) => each.includes(wanted)))
  for (const unit of adversarialUnits) {
    const found = slowdown(run, unit, Number(longest));
    if (found !== undefined)
      console.log(`${name} ${JSON.stringify(unit)}: ${found.ratio.toFixed(2)} at ${found.units} characters`);
  }
console.log(`measured ${subjects.length} × ${adversarialUnits.length}`);
