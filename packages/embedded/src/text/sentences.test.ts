import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences } from "./sentences.ts";

const cut = (text: string, tag: string): string[] =>
  sentences(text, tag).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    "de",
    "Das gilt z. B. für Hunde. Frau Dr. Weber kommt am 3. März. Im 19. Jahrhundert war es so.",
    ["Das gilt z. B. für Hunde.", "Frau Dr. Weber kommt am 3. März.", "Im 19. Jahrhundert war es so."],
  ],
  [
    "pl",
    "Biblioteka jest czynna od 9 do 18. Kara wynosi 20 groszy.",
    ["Biblioteka jest czynna od 9 do 18.", "Kara wynosi 20 groszy."],
  ],
  [
    "en",
    "See Art. 5 of the law. He said no. Then J. S. Bach played.",
    ["See Art. 5 of the law.", "He said no.", "Then J. S. Bach played."],
  ],
  ["el", "Πόσο κοστίζει; Οκτώ ευρώ.", ["Πόσο κοστίζει;", "Οκτώ ευρώ."]],
  ["en", "Known: [PERSON_k7f3]. [IBAN_a2b4] is hers.", ["Known: [PERSON_k7f3].", "[IBAN_a2b4] is hers."]],
  ["en", "- one thing\n- another thing\n3. a third", ["one thing", "another thing", "a third"]],
  [
    "en",
    "This line of a letter was broken by a mail program at\nseventy characters. Next.",
    ["This line of a letter was broken by a mail program at\nseventy characters.", "Next."],
  ],
])("%s: %s", (tag, text, expected) => {
  expect(cut(text, tag)).toEqual(expected);
});

test("sentences never overlap, run in order and stay inside the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let at = 0;
      for (const { start, end } of sentences(text, "und")) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
