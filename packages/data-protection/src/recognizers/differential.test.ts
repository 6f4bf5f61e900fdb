import fc from "fast-check";
import { stdnum } from "stdnum";
import { expect, test } from "vitest";
import { businessIdentifiers } from "./business-identifiers.ts";
import { differences } from "./differences.data.ts";
import { identifiers } from "./identifiers.ts";
import { stdnumRules } from "./stdnum-rules.data.ts";

type Judge = (number: string) => boolean;

const rows = [...Object.values(identifiers), ...Object.values(businessIdentifiers)].flat();
const compared = Object.entries(stdnumRules).map(([name, rule]) => ({
  name,
  ours: ourJudge(name),
  theirs: theirJudge(rule),
}));

test.each(compared)(
  "$name and stdnum agree on random numbers, valid and changed, but for signed differences",
  ({ name, ours, theirs }) => {
    const numbers = [...numbersOf(name, ours, theirs)];
    const signed = differences.filter(({ row }) => row === name).map(({ weSay }) => weSay === "valid");
    const unsigned = numbers.filter((number) => ours(number) !== theirs(number) && !signed.includes(ours(number)));
    expect(unsigned).toEqual([]);
    expect(numbers.filter((number) => ours(number) && theirs(number)).length).toBeGreaterThan(10);
  },
);

test.each(differences)("$row and stdnum differ on $sample: $reason", ({ row, weSay, sample }) => {
  const both = compared.find(({ name }) => name === row);
  expect([both?.ours(sample), both?.theirs(sample)]).toEqual([weSay === "valid", weSay !== "valid"]);
});

function ourJudge(name: string): Judge {
  const row = rows.find((other) => other.name === name);
  if (row === undefined) throw new Error(`There is no row ${name}.`);
  const pattern = new RegExp(`^(?:${row.form})$`, "u");
  return (number) => pattern.test(number) && row.check?.holds(number) !== false;
}

/** The library knows few separators and no lower case, which says nothing about its rules. */
function theirJudge([country, name]: readonly [country: string, name: string]): Judge {
  const validator = stdnum[country]?.[name];
  if (validator === undefined) throw new Error(`stdnum has no rule ${country}.${name}.`);
  return (number) => validator.validate(number.replaceAll(/[ ./]/gu, "").toUpperCase()).isValid;
}

/** Random numbers of the row's form, those that one change of a digit makes valid for either side, and all changes of one digit of some of these, as far as they keep the form. */
function* numbersOf(name: string, ours: Judge, theirs: Judge): Generator<string> {
  const { form = "", examples = [] } = rows.find((row) => row.name === name) ?? {};
  const pattern = new RegExp(`^(?:${form})$`);
  const random = fc.sample(fc.stringMatching(pattern), { seed: 20_261_125, numRuns: 200 });
  const valid = new Set<string>(examples);
  for (const [place, number] of random.entries())
    for (const judge of place < 30 ? [ours, theirs] : [ours]) {
      const mended = firstChange(number, judge);
      if (mended !== undefined && pattern.test(mended)) valid.add(mended);
    }
  yield* random;
  yield* valid;
  for (const number of [...valid].slice(0, 25))
    for (const changed of changesOfOneDigit(number)) if (pattern.test(changed)) yield changed;
}

function firstChange(number: string, judge: Judge): string | undefined {
  for (const changed of changesOfOneDigit(number)) if (judge(changed)) return changed;
  return undefined;
}

function* changesOfOneDigit(number: string): Generator<string> {
  for (const { 0: digit, index } of number.matchAll(/\d/gu))
    for (const other of "0123456789")
      if (other !== digit) yield number.slice(0, index) + other + number.slice(index + 1);
}
