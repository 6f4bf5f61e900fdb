import { hkdfSync } from "node:crypto";
import { LeamError } from "@leam/spec";
import { tagType } from "../operators/tag-shape.ts";
import { seal, unseal } from "../vault/seal.ts";
import type { Operator } from "./operator.ts";
import { operatorKey } from "./operator-key.ts";

export interface EncryptOptions {
  /** Secret of at least 16 bytes; the AES key is derived from it by HKDF-SHA-256. */
  readonly key: Uint8Array | string;
}

/** Type, version of the format, nonce with ciphertext and tag in base64url. */
const token = /\[([A-Z][A-Z0-9_]{0,40}):aes1:([A-Za-z0-9_-]{38,})\]/gu;

/**
 * The value as AES-256-GCM, in a token that says what it is: "[PERSON:aes1:…]". Reversible with the key by {@link decrypt}; equal values
 * have different tokens. Lengths stay visible. One key is good for 2^32 values.
 * @throws {LeamError} INVALID_PLUGIN for a key that is missing or too short.
 */
export function encrypt(options: EncryptOptions): Operator {
  const key = cipherKey("encrypt", options.key);
  return ({ entity, value }) => {
    const type = tagType(entity);
    const sealed = seal(key, Buffer.from(value, "utf16le"), contextOf(type));
    return `[${type}:aes1:${Buffer.from(sealed).toString("base64url")}]`;
  };
}

/**
 * Puts the values back into a text that holds tokens of {@link encrypt}.
 * @throws {LeamError} PROTECTION_FAILED for a token that was altered or made with another key.
 */
export function decrypt(text: string, options: EncryptOptions): string {
  const key = cipherKey("decrypt", options.key);
  return text.replaceAll(token, (_, type: string, sealed: string) => {
    const bytes = Buffer.from(sealed, "base64url");
    // Base64url ignores the last bits of its last letter: a token is only the one spelling that was written.
    const plain = bytes.toString("base64url") === sealed ? unseal(key, bytes, contextOf(type)) : undefined;
    if (plain !== undefined) return Buffer.from(plain).toString("utf16le");
    throw new LeamError({
      code: "PROTECTION_FAILED",
      message: `A token of type ${type} was altered or made with another key, so nothing was decrypted.`,
    });
  });
}

function cipherKey(operator: string, key: Uint8Array | string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", operatorKey(operator, key), "", "leam encrypt aes1", 32));
}

function contextOf(type: string): Uint8Array {
  return Buffer.from(`leam aes1 ${type}`);
}
