import type { Finding } from "@leam/spec";
import { createScan } from "./filter/create-scan.ts";
import { failClosed } from "./filter/fail-closed.ts";
import type { ProtectOptions } from "./filter/options.ts";
import { secretKey } from "./filter/secret-key.ts";
import { createPseudonyms } from "./operators/pseudonymize.ts";
import { writtenIds } from "./operators/written-ids.ts";
import { isJson } from "./replace/json-tokens.ts";
import { replaceText } from "./replace/replace-text.ts";
import { createRestoreCounts } from "./restore/restore-counts.ts";
import { createLaneFactory, type RestoreLane } from "./restore/restore-lane.ts";
import { createSurrogates } from "./surrogates/create-surrogates.ts";
import { surrogateTables } from "./surrogates/surrogate-table.ts";

/** A text without its personal data, and the way back. */
export interface ProtectedText {
  /** The text with pseudonyms. */
  readonly text: string;
  /** What was found, in offsets of the text that was given. */
  readonly findings: readonly Finding[];
  /**
   * Puts the values back into a text that holds the pseudonyms, except inside addresses. JSON stays JSON: values are escaped. The text that
   * comes back unchanged becomes exactly what it was, addresses too: they are the caller's own.
   */
  restore(text: string): string;
  /** The same for a text that comes in chunks, which is taken for plain text. */
  restoreStream(): TransformStream<string, string>;
}

/**
 * Replaces the personal data of one text: what the filter does, for users without a client.
 * @throws {LeamError} PROTECTION_FAILED where a recognizer throws, INVALID_PLUGIN for a key that is too short.
 * @example
 * const letter = protect("Write to anna.meier@example.org.");
 * console.log(letter.text); // "Write to [EMAIL_k7f3]."
 * console.log(letter.restore(letter.text)); // "Write to anna.meier@example.org."
 */
export function protect(text: string, options: ProtectOptions = {}): ProtectedText {
  const key = secretKey(options.key);
  const pseudonyms = createPseudonyms(key, { reserved: new Set(writtenIds(text)) });
  const surrogates = options.replacement && createSurrogates(options.replacement, [text]);
  const scan = createScan(options, [text]);
  const { findings, replaced } = failClosed(() => ({
    findings: scan(text),
    replaced: replaceText(text, { scan, pseudonyms, surrogates, onFound: () => {} }),
  }));
  const lane = (isJson: boolean): RestoreLane => {
    const createLane = createLaneFactory(
      pseudonyms.all(),
      createRestoreCounts(),
      surrogateTables(surrogates?.all() ?? []),
    );
    return createLane({ isJson, isGuarded: true, isRestoring: true });
  };
  return { text: replaced.text, findings, restore, restoreStream };

  function restore(answer: string): string {
    if (answer === replaced.text) return text;
    const whole = lane(isJson(answer));
    return whole.add(answer) + whole.end();
  }

  function restoreStream(): TransformStream<string, string> {
    const running = lane(false);
    return new TransformStream({
      transform: (chunk, controller) => controller.enqueue(running.add(chunk)),
      flush: (controller) => controller.enqueue(running.end()),
    });
  }
}
