import { expect, test } from "vitest";
import { createTagCounter } from "./tag-counter.ts";

test("what looks like a tag is counted once, however the text is cut", () => {
  const text = "a [PERSON_k7f3] [[IBAN_k7f3-2]] [note] [API_key] [PERSON_k7f3";
  for (let one = 0; one <= text.length; one++)
    for (let two = one; two <= text.length; two++) {
      const counter = createTagCounter();
      const counts = [text.slice(0, one), text.slice(one, two), text.slice(two)].map((chunk) => counter.add(chunk));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    }
});
