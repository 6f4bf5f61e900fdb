import { type Finding, LeamError, type Recognizer, type RecognizerContext } from "@leam/spec";

/**
 * The findings of one recognizer. It fails closed: a recognizer that throws or points outside the text stops the scan, because its findings are missing.
 * @throws {LeamError} PROTECTION_FAILED
 */
export function runRecognizer(recognizer: Recognizer, text: string, context: RecognizerContext): readonly Finding[] {
  let findings: readonly Finding[];
  try {
    findings = [...recognizer.find(text, context)];
  } catch {
    // Without the error as cause: what a recognizer throws may quote the text.
    throw new LeamError({
      code: "PROTECTION_FAILED",
      message: `Recognizer "${recognizer.name}" threw, so the text was not scanned. Mend it or leave it out of \`recognizers\`.`,
    });
  }
  if (findings.every((finding) => isInside(finding, text.length))) return findings;
  throw new LeamError({
    code: "PROTECTION_FAILED",
    message: `Recognizer "${recognizer.name}" gave a span outside the text or an empty one. Spans are UTF-16 code units, end exclusive.`,
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
