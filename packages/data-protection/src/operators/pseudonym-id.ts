import { createHmac } from "node:crypto";
import { idCharacters, idLetters } from "./tag-shape.ts";

/**
 * The characters of a value's id, as many as asked for: HMAC-SHA-256 under the key, written in the id alphabet. Four of them hold
 * 18.5 bits, which is enough to tell the values of one call apart and too little to say anything about the value to who lacks the key.
 */
export function* pseudonymId(key: Uint8Array, value: string): Generator<string> {
  for (let block = 0, count = 0; ; block++) {
    for (const byte of createHmac("sha256", key).update(`${block}\0${value}`).digest()) {
      const alphabet = count === 0 ? idLetters : idCharacters;
      // The bytes over the last whole multiple are left out: each character is equally likely.
      if (byte >= 256 - (256 % alphabet.length)) continue;
      count++;
      yield alphabet.charAt(byte % alphabet.length);
    }
  }
}
