import { randomBytes } from "node:crypto";
import { LeamError } from "@leam/spec";

const shortestBytes = 16;

/**
 * The key as bytes, or a fresh random one.
 * @throws {LeamError} INVALID_PLUGIN for a key that could be guessed, because then pseudonyms can be traced back by trying values.
 */
export function secretKey(key: Uint8Array | string | undefined): Uint8Array {
  if (key === undefined) return randomBytes(32);
  const bytes = typeof key === "string" ? new TextEncoder().encode(key) : Uint8Array.from(key);
  if (bytes.length >= shortestBytes) return bytes;
  throw new LeamError({
    code: "INVALID_PLUGIN",
    message: `The \`key\` of data-protection has ${bytes.length} bytes and needs at least ${shortestBytes}. Take random ones, or leave it out.`,
  });
}
