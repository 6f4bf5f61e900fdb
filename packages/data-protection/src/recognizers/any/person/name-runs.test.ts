import { expect, test } from "vitest";
import { findPersonalData } from "../../../scan/find-personal-data.ts";
import { nameRuns } from "./name-runs.ts";

test.each(["Frau Keller", "Herrn Vogel", "Ms Winter", "Mr. Young", "Mme Baum", "Fru Kraft"])(
  "a surname that is also a word may be a name behind its title: %s",
  (titled) => {
    const text = `Yesterday ${titled} called.`;
    expect(nameRuns(text).map(({ start, end }) => text.slice(start, end))).toContain(titled.split(" ")[1]);
  },
);

test.each([
  ["Frau Richter ruft an.", "Richter"],
  ["Herr Freitag kommt morgen.", "Freitag"],
  ["Mr. King called.", "King"],
  ["M. Lefebvre est arrivé.", "Lefebvre"],
  ["Señora Abril llegó tarde.", "Abril"],
  ["Pan Król dzwonił.", "Król"],
])("a surname that is also a word is a name behind a title: %s", (text, name) => {
  expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual([name]);
});

test.each(["Herr Minister, danke.", "Herr Bürgermeister kommt.", "im Mai und im Sommer"])(
  "what people are addressed with is no name: %s",
  (text) => {
    expect(findPersonalData(text)).toEqual([]);
  },
);
