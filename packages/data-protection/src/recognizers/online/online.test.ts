import { expect, test } from "vitest";
import { findPersonalData } from "../../scan/find-personal-data.ts";
import { online } from "./online.ts";

const found = (text: string): readonly string[] =>
  findPersonalData(text, { recognizers: online }).map(
    ({ entity, start, end }) => `${entity} ${text.slice(start, end)}`,
  );

test.each([
  ["See linkedin.com/in/ada-example-4711, please.", "URL_PERSONAL linkedin.com/in/ada-example-4711"],
  ["https://de.linkedin.com/in/max-muster/", "URL_PERSONAL https://de.linkedin.com/in/max-muster/"],
  ["(https://github.com/ada-example)", "URL_PERSONAL https://github.com/ada-example"],
  ["instagram.com/anna.b_94.", "URL_PERSONAL instagram.com/anna.b_94"],
  [
    "http://www.facebook.com/profile.php?id=100012345678",
    "URL_PERSONAL http://www.facebook.com/profile.php?id=100012345678",
  ],
  ["https://mastodon.social/@anna", "URL_PERSONAL https://mastodon.social/@anna"],
  ["x.com/ada_example, t.co/abc", "URL_PERSONAL x.com/ada_example"],
  ["https://t.me/ada_example?start=1", "URL_PERSONAL https://t.me/ada_example?start=1"],
  ["mon pseudo c'est loulou_du_93", "USERNAME loulou_du_93"],
  ["follow @anna_b94!", "USERNAME @anna_b94"],
  ["mein Instagram: @annab", "USERNAME @annab"],
  ["username: owl_84", "USERNAME owl_84"],
  ["Môj účet lubko_horal niekto používa", "USERNAME lubko_horal"],
  ["poyraz_deniz35 hesabıma giriliyor", "USERNAME poyraz_deniz35"],
  ["MAC 00:1A:2B:3C:4D:5E", "MAC_ADDRESS 00:1A:2B:3C:4D:5E"],
  ["00-00-5e-00-53-af", "MAC_ADDRESS 00-00-5e-00-53-af"],
  ["001a.2b3c.4d5e", "MAC_ADDRESS 001a.2b3c.4d5e"],
  [`at 48°12'30.0"N 16°22'21.0"E`, `GPS 48°12'30.0"N 16°22'21.0"E`],
  ["GPS: 48.20849, 16.37208", "GPS 48.20849, 16.37208"],
])("%j holds %s", (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  "https://www.linkedin.com/company/acme and https://github.com/acme/tool",
  "https://x.com/home, https://instagram.com/p/CxYz, https://t.me/joinchat/abc",
  "netflix.com/browse, box.com/anna, notgithub.com/anna",
  "npm install @types/node @leam/spec lodash@4.17",
  "@media (max-width: 3px) { } @import 'x'; @param name",
  "@pytest_fixture\ndef test(): pass",
  "Account number 55021, user v2, konto 1234",
  "1234.5678.9012 and 12-34-56-78-90-12 and 00:00:00:00:00:00",
  "Fingerprint 00:1A:2B:3C:4D:5E:6F:70:81:92",
  "Values 48.2084, 16.3720 were measured; 123.45678, 200.12345",
])("%j holds nothing", (text) => {
  expect(found(text)).toEqual([]);
});
