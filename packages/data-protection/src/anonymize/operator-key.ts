import { LeamError } from "@leam/spec";
import { secretKey } from "../filter/secret-key.ts";

/**
 * The key of an operator as bytes. Unlike the filter's it has no default: what nobody can make again is of no use here.
 * @throws {LeamError} INVALID_PLUGIN for a key that is missing or shorter than 16 bytes.
 */
export function operatorKey(operator: string, key: Uint8Array | string): Uint8Array {
  // Callers without types can leave it out; without a key a hash is undone by trying all values.
  if (key !== undefined) return secretKey(key);
  throw new LeamError({
    code: "INVALID_PLUGIN",
    message: `\`${operator}\` needs a \`key\` of at least 16 random bytes. Without one, its values could be found by trying.`,
  });
}
