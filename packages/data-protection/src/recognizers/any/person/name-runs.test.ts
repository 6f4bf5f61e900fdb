import { expect, test } from "vitest";
import { nameRuns } from "./name-runs.ts";

test.each(["Frau Keller", "Herrn Vogel", "Ms Winter", "Mr. Young", "Mme Baum", "Fru Kraft"])(
  "a surname that is also a word may be a name behind its title: %s",
  (titled) => {
    const text = `Yesterday ${titled} called.`;
    expect(nameRuns(text).map(({ start, end }) => text.slice(start, end))).toContain(titled.split(" ")[1]);
  },
);
