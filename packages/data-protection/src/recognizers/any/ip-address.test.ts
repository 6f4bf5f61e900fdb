import { expect, test } from "vitest";
import { findPersonalData } from "../../scan/find-personal-data.ts";

test.each([
  "Opdater til version 5.12.0.41",
  "na verzi 5.12.0.41",
  "Firmware: 7.3.21.9",
  "σε έκδοση 7.3.21.9",
  "v. 7.3.21.9",
  "Since 4.12.0.3 the icon just spins.",
  "Das Update des Servers auf 8.2.1.4 ging schief.",
  "see 4.3.2.1 for details",
])("four numbers of a version are no address: %j", (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test.each([
  "vum Server 192.0.2.146",
  "vers 192.0.2.146",
  "resolver 1.1.1.1",
  "IP 4.2.2.2",
  "a reply of 5.2.18.190",
  "time,ip\n12:00,5.2.1.9",
  "at 5.2.1.9:8080",
  "login von 192.0.2.146 (Version 7)",
])("an address beside other words is found: %j", (text) => {
  expect(findPersonalData(text).map(({ entity }) => entity)).toEqual(["IP_ADDRESS"]);
});
