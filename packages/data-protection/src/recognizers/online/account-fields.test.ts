import { expect, test } from "vitest";
import { createScan } from "../../scan/tokens/scan.ts";
import { accountFields } from "./account-fields.ts";

function namesIn(text: string): readonly string[] {
  return Array.from(accountFields(createScan(text, {})), ({ start, end }) => text.slice(start, end));
}

test.each([
  ["ts=1 user=mlefort ip=203.0.113.7", "mlefort"],
  ['{"identifiant":"mlefort","ip":"203.0.113.7"}', "mlefort"],
  ["Benutzername: mlefort, Rolle: Lesen", "mlefort"],
  ["корисничко име: goran.s", "goran.s"],
  ["Accepted publickey for dbaker from 203.0.113.7 port 51022", "dbaker"],
  ["Failed password for invalid user dbaker from 203.0.113.7", "dbaker"],
])("%s names the user %s", (text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

test.each([
  "user=admin ip=203.0.113.7",
  "user=current_user, request=request",
  "Login: bitte mit dem neuen Passwort",
  "user: see below",
  "Failed password for root from 203.0.113.7",
  "thanks for everything from all of us",
])("%s names nobody", (text) => {
  expect(namesIn(text)).toEqual([]);
});
