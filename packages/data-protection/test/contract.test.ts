import { testFilter } from "@leam/testing";
import { describe, test } from "vitest";
import { dataProtection } from "../src/filter/data-protection.ts";

describe("the data-protection filter keeps the contract of filters", () => {
  testFilter(dataProtection({ attachments: "allow" }), test);
});
