import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pseudonym } from "../operators/pseudonymize.ts";
import { createRestoreCounts } from "./restore-counts.ts";
import { createLaneFactory, type RestoreLaneOptions } from "./restore-lane.ts";

const pseudonyms: readonly Pseudonym[] = [
  { code: "PERSON_k7f3", text: "Anna Weber", kind: "text" },
  { code: "PERSON_k7f3-2", text: "Anna  Weber", kind: "text" },
  { code: "PERSON_k7f3m", text: 'Otto "Bär" 𝒪\\', kind: "text" },
  { code: "CREDIT_CARD_pq9z", text: "4111111111111111", kind: "number" },
];
const text: RestoreLaneOptions = { isJson: false, isGuarded: true, isRestoring: true };
const json: RestoreLaneOptions = { isJson: true, isGuarded: false, isRestoring: true };

function restore(chunks: readonly string[], options: RestoreLaneOptions = text) {
  const counts = createRestoreCounts();
  const lane = createLaneFactory(pseudonyms, counts)(options);
  const given = chunks.map((chunk) => lane.add(chunk));
  return { given, text: given.join("") + lane.end(), counts, exchanges: lane.exchanges };
}

const piece = fc.oneof(
  fc.constantFrom(
    "[PERSON_k7f3]",
    "[PERSON_k7f3-2]",
    "(PERSON-k7f3)",
    "［ＰＥＲＳＯＮ＿ｋ７ｆ３］",
    "\\[PERSON\\_k7f3\\]",
    "&#91;Person: k7f3&rsqb;",
    "CreditCard pq9z",
    "PERSON_k7\u00ADf3'ın",
    "PERSON_k7f3lle",
    "[PERSON_k7f3-nak]",
    "-",
    ":",
    "le",
    "[person_K7F3M]",
    "PERSON_k7f3",
    "PERSON_k7f3m",
    "[CREDIT_CARD_pq9z]",
    '"[CREDIT_CARD_pq9z]"',
    "[PERSON_zzzz]",
    "[PERSON_",
    "[[",
    '"',
    "]",
    "PERSON",
    "https://x.example/",
    "](",
    ")",
    "<a href=",
    ">",
    " ",
    "\n\n",
    "𝒪",
    "\\",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

test.each([
  ["text", text],
  ["JSON", json],
])("any cut of %s into chunks gives the same text and the same counts", (_, options) => {
  fc.assert(
    fc.property(anyText, (sent) => {
      const whole = restore([sent], options);
      const same = (chunks: readonly string[]): void => {
        const cut = restore(chunks, options);
        expect([cut.text, cut.counts, cut.exchanges]).toEqual([whole.text, whole.counts, whole.exchanges]);
      };
      same(sent.split(""));
      for (let one = 0; one <= sent.length; one++) {
        same([sent.slice(0, one), sent.slice(one)]);
        for (let two = one + 1; two <= sent.length; two += 3)
          same([sent.slice(0, one), sent.slice(one, two), sent.slice(two)]);
      }
    }),
    { numRuns: 60, endOnFailure: true, interruptAfterTimeLimit: 15_000 },
  );
});

// Letters of a code so far, or a whole code and up to five letters of an ending; markup does not count.
function canBecomeTag(held: string): boolean {
  const plain = held
    .replaceAll(/&(?:#91|rsqb);|&[#\w]*$/giu, "")
    .normalize("NFKC")
    .toLowerCase();
  const letters = plain.replaceAll(/[^\p{L}\p{N}]/gu, "");
  return pseudonyms.some(({ code }) => {
    const whole = code.toLowerCase().replaceAll(/[^a-z\d]/gu, "");
    return whole.startsWith(letters) || (letters.startsWith(whole) && letters.length <= whole.length + 5);
  });
}

test("no more is held back than the beginning of a tag", () => {
  fc.assert(
    fc.property(anyText, (sent) => {
      const counts = createRestoreCounts();
      const lane = createLaneFactory(pseudonyms, counts)(text);
      let read = "";
      for (const chunk of sent.split("")) {
        lane.add(chunk);
        read += chunk;
        const held = read.slice(lane.read());
        expect(canBecomeTag(held) || /^[\uD800-\uDBFF]$/.test(held), held).toBe(true);
      }
    }),
  );
});

test("natural text passes at once", () => {
  expect(restore(["Hello wor", "ld, [note] P", "lease"]).given).toEqual(["Hello wor", "ld, [note] ", "Please"]);
});

test.each([
  ["exact", "[PERSON_k7f3]!", "Anna Weber!", { restored: 1, altered: 0, unrestored: 0 }],
  ["another spelling of the value", "[PERSON_k7f3-2]", "Anna  Weber", { restored: 1, altered: 0, unrestored: 0 }],
  ["another case", "[Person_K7f3]", "Anna Weber", { restored: 1, altered: 1, unrestored: 0 }],
  ["without brackets", "PERSON_k7f3.", "Anna Weber.", { restored: 1, altered: 1, unrestored: 0 }],
  ["with one bracket", "[PERSON_k7f3 ", "[Anna Weber ", { restored: 1, altered: 1, unrestored: 0 }],
  ["without brackets in another case", "person_k7f3.", "Anna Weber.", { restored: 1, altered: 1, unrestored: 0 }],
  ["whose id may be cut off", "PERSON_k7f3", "PERSON_k7f3", { restored: 0, altered: 0, unrestored: 0 }],
  ["cut off before its bracket", "[CREDIT_CARD_pq9z", "[CREDIT_CARD_pq9z", { restored: 0, altered: 0, unrestored: 0 }],
  [
    "without brackets in a longer word",
    "xPERSON_k7f3 PERSON_k7f3s2 PERSON_k7f3s_ PERSON_k7f3normal",
    "xPERSON_k7f3 PERSON_k7f3s2 PERSON_k7f3s_ PERSON_k7f3normal",
    { restored: 0, altered: 0, unrestored: 0 },
  ],
  ["without brackets but with an ending", "PERSON_k7f3s!", "Anna Webers!", { restored: 1, altered: 1, unrestored: 0 }],
  [
    "unknown",
    "[PERSON_zzzz] [PERSON_k7f3-3]",
    "[PERSON_zzzz] [PERSON_k7f3-3]",
    { restored: 0, altered: 0, unrestored: 2 },
  ],
  ["incomplete", "so [PERSON_k7", "so [PERSON_k7", { restored: 0, altered: 0, unrestored: 0 }],
  [
    "in an address",
    "![x](https://e.example/?[PERSON_k7f3])",
    "![x](https://e.example/?[PERSON_k7f3])",
    { restored: 0, altered: 0, unrestored: 1 },
  ],
  [
    "without brackets in an address",
    "https://e.example/PERSON_k7f3?",
    "https://e.example/PERSON_k7f3?",
    { restored: 0, altered: 0, unrestored: 1 },
  ],
  [
    "as the text of a link",
    "[PERSON_k7f3](https://e.example)",
    "Anna Weber(https://e.example)",
    { restored: 1, altered: 0, unrestored: 0 },
  ],
])("a tag %s", (_, sent, expected, counts) => {
  expect(restore([sent])).toMatchObject({ text: expected, counts });
});

test("in JSON a value is escaped, and a string that is nothing but a number's tag is the number again", () => {
  const sent = '{"who":"[PERSON_k7f3m]","pan":"[CREDIT_CARD_pq9z]","note":"card [CREDIT_CARD_pq9z]"}';
  expect(JSON.parse(restore([sent], json).text)).toEqual({
    who: 'Otto "Bär" 𝒪\\',
    pan: 4111111111111111,
    note: "card 4111111111111111",
  });
});

test.each([1, 2, 3, 8])("in JSON that stands in strings of JSON, %i deep, values get as many escapes", (depth) => {
  const value = { who: "[PERSON_k7f3m] ", pan: "[CREDIT_CARD_pq9z]" };
  let sent = JSON.stringify(value);
  for (let left = depth; left > 1; left--) sent = JSON.stringify({ inner: sent, after: "[PERSON_k7f3m]" });
  for (const step of [1, 7, sent.length]) {
    let restored = restore(sent.match(new RegExp(`.{1,${step}}`, "gsu")) ?? [], json).text;
    for (let left = depth; left > 1; left--) {
      const outer: { inner: string; after: string } = JSON.parse(restored);
      expect(outer.after).toBe('Otto "Bär" 𝒪\\');
      restored = outer.inner;
    }
    expect(JSON.parse(restored)).toEqual({ who: 'Otto "Bär" 𝒪\\ ', pan: 4111111111111111 });
  }
});

test("in JSON that nobody asked for, values are escaped, and in the sentences around it they are not", () => {
  const code = (who: string, pan: string): string => `{"who": ${who}, "pan": ${pan}}`;
  const message = (name: string, json: string): string => `Dear "${name}":\n\`\`\`json\n${json}\n\`\`\`\n${name}!`;
  const name = 'Otto "Bär" 𝒪\\';
  const sent = message("[PERSON_k7f3m]", code('"[PERSON_k7f3m]"', '"[CREDIT_CARD_pq9z]"'));
  expect(restore([sent]).text).toBe(message(name, code(JSON.stringify(name), "4111111111111111")));
});

test("the inside of a JSON string goes back into one as it was, and into a sentence without its escapes", () => {
  const inside = String.raw`Z\u00fcrich \/ O\"`;
  const lane = createLaneFactory([{ code: "PERSON_k7f3", text: inside, kind: "escaped" }], createRestoreCounts())(text);
  const message = (plain: string, once: string, twice: string): string =>
    `${plain} {"a": "${once}", "b": "{\\"c\\": \\"${twice}\\"}"}`;
  const tag = "[PERSON_k7f3]";
  const twice = JSON.stringify(inside).slice(1, -1);
  expect(lane.add(message(tag, tag, tag)) + lane.end()).toBe(message('Zürich / O"', inside, twice));
});

test("in JSON the end of an escape is no part of the word behind it", () => {
  const inner = JSON.stringify({ note: "Dear\nPERSON_k7f3, \u00e9PERSON_k7f3" });
  expect(restore([JSON.stringify({ inner, note: "\tPERSON_k7f3." })], json).text).toBe(
    JSON.stringify({ inner: inner.replace("PERSON_k7f3", "Anna Weber"), note: "\tAnna Weber." }),
  );
});

test("a key of JSON never becomes a number", () => {
  expect(restore(['{"[CREDIT_CARD_pq9z]": 1}'], json).text).toBe('{"4111111111111111": 1}');
});

test("a lane that does not restore leaves tags and counts them", () => {
  const options = { ...json, isRestoring: false };
  expect(restore(["[PERSON_k7", "f3]"], options)).toMatchObject({
    text: "[PERSON_k7f3]",
    counts: { restored: 0, unrestored: 1 },
  });
});

test("halves of a character that come in two chunks leave in one", () => {
  expect(restore(["a\ud83d", "\ude00b"]).given).toEqual(["a", "😀b"]);
});
