import { protect } from "../src/protect.ts";
import { allRecognizers } from "../src/recognizers/all.ts";
import { createRestoreCounts } from "../src/restore/restore-counts.ts";
import { createLaneFactory } from "../src/restore/restore-lane.ts";
import { findPersonalData } from "../src/scan/find-personal-data.ts";
import { adversarialUnits } from "../test/linear-time/adversarial-units.data.ts";
import { slowdown } from "../test/linear-time/slowdown.ts";

/*
 * Prints a line for each recognizer and unit that is not linear. A program of its own: the times are those of its process, and Node can be told
 * to give it a nursery in which nothing has to be collected, which would cost more the more there is.
 * Arguments: the longest text in UTF-16 code units; what a name must contain, default anything.
 */
const [longest = "16384", wanted = ""] = process.argv.slice(2);

function restore(text: string, isJson: boolean): void {
  const pseudonyms = [{ code: "PERSON_k7f3", text: "Anna Weber", kind: "text" }] as const;
  const lane = createLaneFactory(pseudonyms, createRestoreCounts())({ isJson, isGuarded: true, isRestoring: true });
  for (let at = 0; at < text.length; at += 7) lane.add(text.slice(at, at + 7));
  lane.end();
}

const subjects: readonly (readonly [string, (text: string) => void])[] = [
  ["findPersonalData", (text) => void findPersonalData(text)],
  ["protect", (text) => void protect(text)],
  ["restore text", (text) => restore(text, false)],
  ["restore JSON", (text) => restore(text, true)],
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
