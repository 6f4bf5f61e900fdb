import assert from "node:assert/strict";
import type { Language } from "@leam/spec";
import { hostileTexts } from "../hostile-texts.data.ts";
import type { TestRunner } from "../test-runner.ts";

export function checkNormalize(language: Language, samples: readonly string[], check: TestRunner): void {
  const texts = [...samples, ...Object.values(hostileTexts)];

  check("normalize changes nothing when it is applied again", () => {
    for (const text of texts) {
      const once = language.normalize(text);
      assert.equal(language.normalize(once), once);
    }
  });
  check("normalize gives composed characters (NFC)", () => {
    for (const text of texts) {
      const normalized = language.normalize(text);
      assert.equal(normalized, normalized.normalize("NFC"));
    }
  });
  check("normalize gives composed and decomposed spellings the same form", () => {
    for (const text of samples)
      assert.equal(language.normalize(text.normalize("NFD")), language.normalize(text.normalize("NFC")));
  });
  check("normalize keeps the words apart and their number", () => {
    for (const text of samples)
      assert.equal([...language.words(language.normalize(text))].length, [...language.words(text)].length);
  });
  check("normalize gives the same form each time", () => {
    for (const text of samples) assert.equal(language.normalize(text), language.normalize(text));
  });
}
