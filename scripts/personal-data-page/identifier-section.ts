import { businessIdentifiers } from "../../packages/data-protection/src/recognizers/business-identifiers.ts";
import type { Identifier } from "../../packages/data-protection/src/recognizers/identifier.ts";
import { type IdentifierCountry, identifiers } from "../../packages/data-protection/src/recognizers/identifiers.ts";
import { countryNames } from "./countries.data.ts";
import { table } from "./table.ts";

const countries = keysOf(countryNames).toSorted((a, b) => (countryNames[a] < countryNames[b] ? -1 : 1));

/** One row a number, from the table that the recognizers are made from. */
export function identifierSection(): string {
  const persons = rowsOf(identifiers);
  const businesses = rowsOf(businessIdentifiers);
  const heads = ["country", "thing", "type", "form", "check", "words:", "unannounced", "example", "source"];
  return [
    `${persons.length} numbers of ${countries.length} countries. *Words* counts those that announce the number in its country's languages. *Unannounced* says whether it is found without such a word; where it is not, the form is too common or the check too weak. All examples are invented.\n`,
    table(heads, persons),
    "### Numbers of businesses\n",
    `${businesses.length} more, looked for on request alone: a business is no person, but a sole trader's number leads to one.\n`,
    table(heads, businesses),
  ].join("\n");
}

function rowsOf(
  rows: Readonly<Partial<Record<IdentifierCountry, readonly Identifier[]>>>,
): readonly (readonly string[])[] {
  return countries.flatMap((country) => (rows[country] ?? []).map((identifier) => rowOf(country, identifier)));
}

function rowOf(country: IdentifierCountry, identifier: Identifier): readonly string[] {
  const { name, entity = "NATIONAL_ID", rule, check, hints, needsHint, examples, source } = identifier;
  const thing = (name.split("/")[1] ?? name).replaceAll("-", " ");
  const isWeak = needsHint === true || check === undefined || /^\d+$/u.test(examples[0]);
  const unannounced = isWeak ? "no" : "yes";
  return [
    countryNames[country],
    thing,
    `\`${entity}\``,
    rule,
    check?.name ?? "–",
    String(hints.length),
    unannounced,
    `\`${examples[0]}\``,
    source,
  ];
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
