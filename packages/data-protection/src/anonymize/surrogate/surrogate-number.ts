import type { Recognizer } from "@leam/spec";
import { allRecognizers } from "../../recognizers/all.ts";
import type { FoundValue } from "../operator.ts";
import type { KeyStream } from "./key-stream.ts";
import { inFormat, scramble } from "./scramble.ts";

/** A check digit and a date of birth are kept by one try in some hundreds. */
const mostTries = 60_000;

/**
 * A number of the same form that the recognizer which found the value accepts too, so its check digits and dates are right.
 * Where that recognizer is not one of this package, or no try fits: a number of the same form without that promise.
 */
export function surrogateNumber(found: FoundValue, stream: KeyStream): string {
  const plain = found.value.replaceAll(/[^\p{L}\p{N}]/gu, "").toUpperCase();
  const recognizer = allRecognizers.find(({ name }) => name === found.recognizer);
  if (recognizer === undefined) return inFormat(found.value, scramble(plain, stream));
  for (let tries = 0; tries < mostTries; tries++) {
    const candidate = inFormat(found.value, scramble(plain, stream));
    if (isAccepted(candidate, recognizer, found)) return candidate;
  }
  return inFormat(found.value, scramble(plain, stream));
}

function isAccepted(candidate: string, recognizer: Recognizer, found: FoundValue): boolean {
  for (const { start, end, why } of recognizer.find(candidate, {}))
    if (start === 0 && end === candidate.length && why.check === found.why.check) return true;
  return false;
}
