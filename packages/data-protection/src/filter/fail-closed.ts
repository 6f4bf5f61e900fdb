import { LeamError } from "@leam/spec";

/**
 * Runs the part of a call in which nothing was sent yet: whatever goes wrong there stops the call.
 * @throws {LeamError} PROTECTION_FAILED
 */
export function failClosed<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (LeamError.is(error) && error.code === "PROTECTION_FAILED") throw error;
    throw new LeamError({
      code: "PROTECTION_FAILED",
      message: `Looking for personal data failed (${nameOf(error)}), so nothing was sent. Look at your recognizers, languages and \`identify\`.`,
      // Another error's message may quote the text that was read, so it is not kept as cause.
      ...(LeamError.is(error) ? { cause: error } : {}),
    });
  }
}

function nameOf(error: unknown): string {
  if (LeamError.is(error)) return error.code;
  return error instanceof Error ? error.constructor.name : typeof error;
}
