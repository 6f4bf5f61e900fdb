import { expect, test } from "vitest";
import { findPersonalData } from "../../scan/find-personal-data.ts";

test.each([
  "Opdater til version 5.12.0.41",
  "na verzi 5.12.0.41",
  "Firmware: 7.3.21.9",
  "σε έκδοση 7.3.21.9",
  "v. 7.3.21.9",
])("four numbers of a version are no address: %j", (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test.each(["vum Server 192.0.2.146", "vers 192.0.2.146", "login von 192.0.2.146 (Version 7)"])(
  "an address beside other words is found: %j",
  (text) => {
    expect(findPersonalData(text).map(({ entity }) => entity)).toEqual(["IP_ADDRESS"]);
  },
);
