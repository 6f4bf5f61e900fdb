import { testLanguage } from "@leam/testing";
import { describe, test } from "vitest";
import { allLanguages } from "../src/all-languages.ts";

describe.each(allLanguages)("$tag", (language) => {
  testLanguage(language, test);
});
