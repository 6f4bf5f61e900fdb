import type { JsonValue } from "@leam/spec";
import { createScan } from "../filter/create-scan.ts";
import { failClosed } from "../filter/fail-closed.ts";
import type { ProtectOptions } from "../filter/options.ts";
import { secretKey } from "../filter/secret-key.ts";
import { createPseudonyms } from "../operators/pseudonymize.ts";
import { writtenIds } from "../operators/written-ids.ts";
import { createSurrogates } from "../surrogates/create-surrogates.ts";
import { collectTexts } from "./collect-texts.ts";
import { createIsStructural } from "./is-structural.ts";
import type { JsonFinding } from "./json-finding.ts";
import { replaceJson } from "./replace-json.ts";
import { restoreJson } from "./restore-json.ts";

export interface ProtectJsonOptions extends ProtectOptions {
  /**
   * Further keys whose values name something of a program: left as they are where they are one token without spaces and `@`.
   * Built in: `id`, `type`, `role`, `tool_call_id` and the like, whatever their case, `_` and `-`.
   */
  readonly structuralKeys?: readonly string[];
}

/** A JSON value without its personal data, and the way back. */
export interface ProtectedJson {
  /** The value with pseudonyms; a number that was found became a string. */
  readonly value: JsonValue;
  readonly findings: readonly JsonFinding[];
  /**
   * Puts the values back into any JSON value that holds the pseudonyms, except inside addresses. What comes back unchanged in its old
   * place becomes exactly what it was.
   */
  restore(value: JsonValue): JsonValue;
}

/**
 * Replaces the personal data in a JSON value. Keys announce their values as labels do (`dateOfBirth`); what one leaf says is found in
 * all; strings that hold JSON are followed eight levels deep and refused beyond.
 * @throws {LeamError} PROTECTION_FAILED for what cannot be inspected, or where a recognizer throws; INVALID_PLUGIN for a key that is too short.
 * @example
 * const form = protectJson({ id: "a1", dateOfBirth: "1968-03-14" });
 * console.log(form.value); // { id: "a1", dateOfBirth: "[DATE_OF_BIRTH_k7f3]" }
 * console.log(form.restore(form.value)); // { id: "a1", dateOfBirth: "1968-03-14" }
 */
export function protectJson(value: JsonValue, options: ProtectJsonOptions = {}): ProtectedJson {
  const key = secretKey(options.key);
  const isStructural = createIsStructural(options.structuralKeys);
  return failClosed(() => {
    const { plain, announced } = collectTexts(value, isStructural);
    const pseudonyms = createPseudonyms(key, { reserved: new Set(plain.flatMap((text) => [...writtenIds(text)])) });
    const scan = createScan(options, announced);
    const surrogates = options.replacement && createSurrogates(options.replacement, plain);
    const replaced = replaceJson(value, { scan, pseudonyms, surrogates, isStructural });
    return {
      value: replaced.value,
      findings: replaced.findings,
      restore: (answer) =>
        restoreJson(answer, {
          pseudonyms: pseudonyms.all(),
          surrogates: surrogates?.all(),
          originals: replaced.originals,
        }),
    };
  });
}
