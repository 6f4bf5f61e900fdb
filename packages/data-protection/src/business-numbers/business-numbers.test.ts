import { expect, test } from "vitest";
import { allRecognizers } from "../recognizers/all.ts";
import { findPersonalData } from "../scan/find-personal-data.ts";
import { businessNumbers } from "./business-numbers.ts";

const text = "USt-IdNr. DE136695976, Registergericht München";

test("a company's number is found on request only", () => {
  expect(findPersonalData(text)).toEqual([]);
  const [found] = findPersonalData(text, { recognizers: [...allRecognizers, ...businessNumbers] });
  expect(found).toMatchObject({ entity: "VAT_NUMBER", start: 10, end: 21 });
});
