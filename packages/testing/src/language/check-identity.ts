import assert from "node:assert/strict";
import { defineLanguage, type Language } from "@leam/spec";
import type { TestRunner } from "../test-runner.ts";

export function checkIdentity(language: Language, check: TestRunner): void {
  check("defineLanguage takes it", () => {
    defineLanguage({ ...language });
  });
  check("the tag is a BCP 47 tag in its usual spelling", () => {
    assert.deepEqual(Intl.getCanonicalLocales(language.tag), [language.tag]);
  });
  check("it has a name", () => {
    assert.match(language.name, /\p{L}/u);
  });
  check("the scripts are ISO 15924 codes, each once", () => {
    assert.ok(language.scripts.length > 0, "no script is named");
    for (const script of language.scripts) assert.match(script, /^[A-Z][a-z]{3}$/u);
    assert.equal(new Set(language.scripts).size, language.scripts.length);
  });
}
