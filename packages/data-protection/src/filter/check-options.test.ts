import { LeamError } from "@leam/spec";
import { expect, test } from "vitest";
import { anonymize } from "../anonymize/anonymize.ts";
import { protect } from "../protect.ts";
import { findPersonalData } from "../scan/find-personal-data.ts";
import { dataProtection } from "./data-protection.ts";
import type { DataProtectionOptions } from "./options.ts";

const letter = "Ms Maria Keller, anna@example.org";

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return LeamError.is(error) ? error.code : "other";
  }
  return "none";
}

test.each<DataProtectionOptions>([
  { minScore: Number.NaN },
  { minScore: 2 },
  { minScore: -0.1 },
  { minScore: { PERSON: Number.NaN } },
  { entities: ["person"] },
  { entities: ["EMAIL", "PERSOM"] },
  { entities: ["EMAIL"], recognizers: [] },
])("an option that would let everything leave is refused: %j", (options) => {
  expect(codeOf(() => dataProtection(options))).toBe("INVALID_PLUGIN");
  expect(codeOf(() => protect(letter, options))).toBe("INVALID_PLUGIN");
  expect(codeOf(() => anonymize(letter, options))).toBe("INVALID_PLUGIN");
  if (options.minScore !== undefined) expect(codeOf(() => findPersonalData(letter, options))).toBe("INVALID_PLUGIN");
});

test("a misspelt option is refused, and a tagger's own type is not", () => {
  const misspelt = { recognisers: [], hint: true };
  expect(codeOf(() => dataProtection(misspelt))).toBe("INVALID_PLUGIN");
  expect(codeOf(() => dataProtection({ entities: ["LOCATION"], namedEntities: () => [] }))).toBe("none");
});

test("what is denied is replaced whatever types are wanted", () => {
  const options: DataProtectionOptions = { deny: ["Bluewhale"], entities: ["EMAIL"] };
  expect(protect("Project Bluewhale", options).text).toMatch(/^Project \[DENIED_\w+\]$/u);
  expect(anonymize("Project Bluewhale", options).text).toBe("Project [DENIED]");
});

test("a name that was found is found again however high the least score is", () => {
  const { text } = protect("Ms Maria Keller called. Keller wants a copy.", { minScore: { PERSON: 0.7 } });
  expect(text).not.toContain("Keller");
});
