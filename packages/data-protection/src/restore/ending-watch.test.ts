import { expect, test } from "vitest";
import { createEndingWatch } from "./ending-watch.ts";

test.each([
  ["lle on", "first"],
  ["'s own", "first"],
  [":n,", "first"],
  ["-ként.", "first"],
  [" and", "none"],
  [", and", "none"],
  ["-Straßen", "none"],
  ["2a ", "none"],
  [": and", "none"],
])("behind a tag, %s is seen as %s, however it is cut", (text, expected) => {
  for (let cut = 0; cut <= text.length; cut++) {
    const watch = createEndingWatch();
    watch.begin(false);
    const seen = [watch.add(text.slice(0, cut)), watch.add(text.slice(cut)), watch.end()];
    expect(seen.find((each) => each !== "none") ?? "none").toBe(expected);
  }
});
