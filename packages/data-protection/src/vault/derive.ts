import { createHash, createHmac, hkdfSync } from "node:crypto";

/** The parts as one byte string, each with its length before it: no two lists of parts give the same bytes. */
export function context(...parts: readonly string[]): Uint8Array {
  return Buffer.concat(
    parts.flatMap((part) => {
      // UTF-16 keeps lone surrogates apart, which UTF-8 would make equal.
      const bytes = Buffer.from(part, "utf16le");
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}

/** A 256-bit sub-key for one purpose: HKDF-SHA-256 (RFC 5869). */
export function subKey(key: Uint8Array, purpose: string, ...parts: readonly string[]): Uint8Array {
  // HKDF takes at most 1024 bytes of info here, and names may be longer, so it gets their digest.
  const info = createHash("sha256")
    .update(context(purpose, ...parts))
    .digest();
  return new Uint8Array(hkdfSync("sha256", key, "leam vault 1", info, 32));
}

/** HMAC-SHA-256 in base64url. */
export function digest(key: Uint8Array, ...parts: readonly string[]): string {
  return createHmac("sha256", key)
    .update(context(...parts))
    .digest("base64url");
}
