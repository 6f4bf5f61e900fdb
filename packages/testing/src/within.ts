import assert from "node:assert/strict";

/** Long enough for a loaded machine, far shorter than a hang. */
const promptMs = 2_000;

/** What the promise gives; fails when it takes longer than what counts as prompt. `what` completes "… did not happen". */
export async function within<Value>(promise: Promise<Value>, what: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new assert.AssertionError({ message: `${what} did not happen within ${promptMs} ms` }));
    }, promptMs);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
