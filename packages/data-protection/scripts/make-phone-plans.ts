/*
 * Writes src/recognizers/any/phone-plans.data.ts from the metadata of libphonenumber-js: numbering plans of Europe as patterns, of the rest of the world as lengths.
 * Run it when the library has new metadata: node scripts/make-phone-plans.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const europe =
  "DE FR IT ES GB PL RO NL BE CZ GR PT SE HU AT CH BG DK FI SK NO IE HR LT SI LV EE CY LU MT IS UA RS BA AL MK ME XK MD TR LI AD MC SM VA BY RU FO GI GG JE IM AX SJ".split(
    " ",
  );

/** Places of the fields in a country's row of the metadata. */
const fields = { code: 0, general: 2, lengths: 3, trunk: 5, trunkPattern: 7, types: 11 } as const;
/** Place of mobile numbers among a country's types. */
const mobile = 1;

const require = createRequire(import.meta.url);
const metadata: unknown = JSON.parse(readFileSync(require.resolve("libphonenumber-js/metadata.max.json"), "utf8"));
const { version }: { version: string } = JSON.parse(
  readFileSync(require.resolve("libphonenumber-js/package.json"), "utf8"),
);

const rows = europe.map((country) => {
  const row = list(member(member(metadata, "countries"), country));
  const types = list(row[fields.types]).map((type) => text(list(type)[0]));
  const parse = text(row[fields.trunkPattern]);
  return {
    country,
    code: text(row[fields.code]),
    // Patterns with a group are for numbers without their area code: those are not read.
    trunk: (parse === "" || parse.includes("(") ? text(row[fields.trunk]) : parse) || null,
    general: text(row[fields.general]),
    mobile: types[mobile] ?? "",
    others: types.filter((type, place) => place !== mobile && type !== "").join("|"),
  };
});

const codes = member(metadata, "country_calling_codes");
const elsewhere = Object.entries(typeof codes === "object" && codes !== null ? codes : {})
  .filter(([, countries]) => !list(countries).some((country) => europe.includes(text(country))))
  .map(([code, countries]) => {
    const main = list(member(member(metadata, "countries"), text(list(countries)[0])));
    const lengths = list(main[fields.lengths]).map(Number);
    return `${code}:${Math.min(...lengths)}-${Math.max(...lengths)}`;
  });

const file = new URL("../src/recognizers/any/phone-plans.data.ts", import.meta.url);
writeFileSync(
  file,
  `/*
 * Numbering plans, made by scripts/make-phone-plans.ts from the metadata of libphonenumber-js ${version}, which is that of Google's libphonenumber (Apache-2.0).
 * Do not edit: run the program again.
 */

export interface PhonePlan {
  /** ISO 3166-1. */
  readonly country: string;
  /** Country calling code. */
  readonly code: string;
  /** Pattern of what stands before a national number inside the country; null for nothing. */
  readonly trunk: string | null;
  /** Pattern of every national number; one of the next two must fit as well. */
  readonly general: string;
  readonly mobile: string;
  readonly others: string;
}

/** Countries of Europe, those that share a calling code one after the other. */
export const phonePlans: readonly PhonePlan[] = ${JSON.stringify(rows, null, 2)};

/** Calling codes of the other countries, with the least and the most digits of a national number. */
export const otherCallingCodes: string = ${JSON.stringify(elsewhere.join(" "))};
`,
);

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
