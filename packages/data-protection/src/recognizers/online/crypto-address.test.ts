import { expect, test } from "vitest";
import { cryptoAddresses } from "./crypto-address.ts";

const isFound = (text: string): boolean =>
  cryptoAddresses.some((recognizer) => [...recognizer.find(text, {})].length > 0);

/* Published examples: the genesis block, BIP-173, BIP-350, EIP-55 and the "null" addresses that burn coins. */
test.each([
  "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
  "1111111111111111111114oLvT2",
  "3P14159f73E4gFr7JterCCQh9QjiTjiZrG",
  "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
  "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
  "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
])("%s is an address", (address) => {
  expect(isFound(`Pay to ${address}.`)).toBe(true);
});

test.each(["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"])(
  "%s with one sign changed is none",
  (address) => {
    for (let place = 4; place < address.length; place += 1) {
      const other = address.charAt(place) === "q" ? "p" : "q";
      expect(isFound(address.slice(0, place) + other + address.slice(place + 1))).toBe(false);
    }
  },
);

test("digests and transactions are no addresses", () => {
  expect(isFound("3f786850e387550fdab836ed7e6dc881de23001b")).toBe(false);
  expect(isFound(`0x${"ab".repeat(32)}`)).toBe(false);
});
