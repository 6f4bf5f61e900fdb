import { LeamError } from "@leam/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anonymize } from "./anonymize.ts";
import { generalize } from "./generalize.ts";
import { mask } from "./mask.ts";
import { replace } from "./replace.ts";

const letter = "Dear Mr Padraig Brennan, your IBAN DE89 3704 0044 0532 0130 00 and anna.meier@example.org are known.";

test("without options every value becomes its type", () => {
  const { text, findings, counts } = anonymize(letter);
  expect(text).toBe("Dear Mr [PERSON], your IBAN [IBAN] and [EMAIL] are known.");
  expect(findings.map(({ start, end }) => letter.slice(start, end))).toEqual([
    "Padraig Brennan",
    "DE89 3704 0044 0532 0130 00",
    "anna.meier@example.org",
  ]);
  expect(counts).toEqual({ PERSON: 1, IBAN: 1, EMAIL: 1 });
});

test("each type can have its own operator", () => {
  const { text } = anonymize(letter, {
    operator: replace("…"),
    operators: { IBAN: mask({ keep: 4 }), EMAIL: generalize() },
  });
  expect(text).toBe("Dear Mr …, your IBAN **** **** **** **** **30 00 and example.org are known.");
});

test("only the wanted types are replaced, and what is allowed stays", () => {
  expect(anonymize(letter, { entities: ["EMAIL"] }).counts).toEqual({ EMAIL: 1 });
  expect(anonymize(letter, { allow: ["anna.meier@example.org"] }).counts).toEqual({ PERSON: 1, IBAN: 1 });
});

test("a type that is named like a member of every object gets the default operator", () => {
  const { text } = anonymize("The word secret.", { deny: [{ value: "secret", entity: "constructor" }] });
  expect(text).toBe("The word [CONSTRUCTOR].");
});

test("an operator that throws leaves no text, and its message stays out of the error", () => {
  const operator = (): string => {
    throw new TypeError("Padraig Brennan");
  };
  const error = failure(() => anonymize(letter, { operator }));
  expect(error).toMatchObject({ code: "PROTECTION_FAILED" });
  expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("Brennan");
});

test("no denied value is left of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      const text = `${before} Zyxwvut ${after}`;
      const made = anonymize(text, { deny: ["Zyxwvut"] });
      expect(made.text).not.toContain("Zyxwvut");
      expect(Object.values(made.counts).reduce((sum, count) => sum + count, 0)).toBe(made.findings.length);
    }),
  );
});

function failure(run: () => unknown): LeamError {
  try {
    run();
  } catch (error) {
    if (error instanceof LeamError) return error;
  }
  throw new Error("no LeamError");
}
