import { createHmac } from "node:crypto";
import { canonicalValue } from "../operators/canonical-value.ts";
import type { Operator } from "./operator.ts";
import { operatorKey } from "./operator-key.ts";

export interface HashOptions {
  /** Secret of at least 16 bytes. Who has it can check guesses, so the result is pseudonymous as long as the key exists. */
  readonly key: Uint8Array | string;
}

/**
 * HMAC-SHA-256 of the type, a zero byte and the value in its canonical spelling, as 64 hexadecimal digits. Irreversible without the key;
 * equal values have equal hashes, so that tables can still be joined.
 * @throws {LeamError} INVALID_PLUGIN for a key that is missing or too short.
 */
export function hash(options: HashOptions): Operator {
  const key = operatorKey("hash", options.key);
  return ({ entity, value }) =>
    createHmac("sha256", key)
      .update(`${entity}\0${canonicalValue(entity, value)}`)
      .digest("hex");
}
