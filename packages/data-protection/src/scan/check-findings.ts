import { type Finding, LeamError } from "@leam/spec";

/**
 * What a recognizer finds. It fails closed: one that throws or points outside the text stops the scan, because its findings are missing.
 * @throws {LeamError} PROTECTION_FAILED
 */
export function checkFindings(name: string, find: () => Iterable<Finding>, length: number): readonly Finding[] {
  let findings: readonly Finding[];
  try {
    findings = [...find()];
  } catch (error) {
    // A pattern that used up its budget says what to do about it.
    if (LeamError.is(error) && error.code === "PROTECTION_FAILED") throw error;
    // Without the error as cause: what a recognizer throws may quote the text.
    throw new LeamError({
      code: "PROTECTION_FAILED",
      message: `Recognizer "${name}" threw, so the text was not scanned. Mend it or leave it out of \`recognizers\`.`,
    });
  }
  if (findings.every((finding) => isInside(finding, length))) return findings;
  throw new LeamError({
    code: "PROTECTION_FAILED",
    message: `Recognizer "${name}" gave a span outside the text or an empty one. Spans are UTF-16 code units, end exclusive.`,
  });
}

function isInside({ start, end, score }: Finding, length: number): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= length &&
    !Number.isNaN(score)
  );
}
