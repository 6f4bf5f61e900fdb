import { createHmac } from "node:crypto";
import { idCharacters, idDigits, idLetters } from "./tag-shape.ts";

/**
 * A value's id in groups of four characters, as many as asked for: HMAC-SHA-256 under the key, written in the id alphabet. One group holds
 * 16.8 bits, which is enough to tell the values of one call apart and too little to say anything about the value to who lacks the key.
 */
export function* pseudonymId(key: Uint8Array, value: string): Generator<string> {
  let group = "";
  for (let block = 0, count = 0; ; block++) {
    for (const byte of createHmac("sha256", key).update(`${block}\0${value}`).digest()) {
      const alphabet = count === 0 ? idLetters : count % 4 === 3 ? idDigits : idCharacters;
      // The bytes over the last whole multiple are left out: each character is equally likely.
      if (byte >= 256 - (256 % alphabet.length)) continue;
      count++;
      group += alphabet.charAt(byte % alphabet.length);
      if (group.length < 4) continue;
      yield group;
      group = "";
    }
  }
}
