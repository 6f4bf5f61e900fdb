import assert from "node:assert/strict";
import { type ErrorCode, LeamError } from "@leam/spec";

/** Fails unless the promise is rejected with a LeamError of this code. */
export async function assertCode(promise: Promise<unknown>, code: ErrorCode): Promise<void> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error !== undefined, `expected a LeamError ${code}, but nothing was thrown`);
  assert.ok(LeamError.is(error), `expected a LeamError ${code}, but something else was thrown: throw a LeamError`);
  assert.equal(error.code, code);
}
