import { expect, test } from "vitest";
import { findPersonalData } from "../../scan/find-personal-data.ts";
import { allRecognizers } from "../all.ts";

const found = (text: string): readonly string[] =>
  findPersonalData(text, { recognizers: allRecognizers })
    .filter(({ entity }) => entity === "SECRET")
    .map(({ start, end }) => text.slice(start, end));

/* Put together here, so that no scanner takes this file for a leak; none was ever issued. */
const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
const keys = [
  `sk-proj-${letters}`,
  `sk-ant-${letters}`,
  `ghp_${letters}`,
  `glpat-${letters.slice(0, 20)}`,
  `xoxb-${letters.slice(0, 20)}`,
  `AKIA${"IOSFODNN7EXAMPLE".replace("7EXAMPLE", "QEXAMPLE")}`,
  `AIza${letters.slice(0, 35)}`,
  `npm_${letters}`,
  `eyJ${letters}.eyJ${letters}.${letters}`,
];

test.each(keys)("%s is found whole", (key) => {
  expect(found(`It was ${key}, I think.`)).toEqual([key]);
});

test.each(["RSA ", "EC ", "OPENSSH ", "ENCRYPTED ", ""])("a private key in PEM is found whole: %s", (kind) => {
  const key = `-----BEGIN ${kind}PRIVATE KEY-----\n${`${letters}\n`.repeat(9)}-----END ${kind}PRIVATE KEY-----`;
  expect(found(`key:\n${key}\nend`)).toEqual([key]);
});

test("a private key that is cut off is found as far as it goes", () => {
  expect(found(`-----BEGIN PRIVATE KEY-----\n${letters}\n${letters}`).join("")).toContain(letters);
});

test.each([
  ["password: Winter2024!", "Winter2024!"],
  ["hasło: Zima2024!", "Zima2024!"],
  ["API_KEY=abcdef0123456789abcdef", "abcdef0123456789abcdef"],
  ['"client_secret": "q8Xk2mP0vL"', "q8Xk2mP0vL"],
  ["postgres://reader:s3cr3t@db.example/x", "s3cr3t"],
])("%j holds %s", (text, secret) => {
  expect(found(text)).toEqual([secret]);
});

test.each([
  "Password: required. Token: none",
  "password: ********",
  "PASSWORD=$DB_PASSWORD_1",
  "The public key -----BEGIN PUBLIC KEY----- is no secret",
  "commit 3f786850e387550fdab836ed7e6dc881de23001b",
  "sk-learn, npm_config, ghp_short",
])("%j holds no secret", (text) => {
  expect(found(text)).toEqual([]);
});
