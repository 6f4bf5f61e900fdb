import { applyOperator } from "../anonymize/apply-operator.ts";
import type { FoundValue, Operator } from "../anonymize/operator.ts";
import type { ValueKind } from "../operators/pseudonymize.ts";
import { tagShape } from "../operators/tag-shape.ts";
import { createFormBook } from "./form-book.ts";
import type { SurrogateValue } from "./surrogate-value.ts";

/** The surrogates of one call. */
export interface Surrogates {
  /** What stands in for a value; undefined where nothing would come back for sure: then it gets a tag. */
  putFor(found: FoundValue, kind: ValueKind): string | undefined;
  /** Those that were asked for, and those that were known before. */
  all(): readonly SurrogateValue[];
  /** Those that were asked for. */
  used(): readonly SurrogateValue[];
}

/** Tables of names are small: so many are tried until one is free. */
const mostAttempts = 40;
const longest = 300;

/**
 * Makes invented values with an operator, so that each stands for one value only and none stands in the texts of the call: whatever an
 * answer says of them can only mean the value.
 * @param known Of earlier calls: values keep them unless they stand in the texts.
 * @throws {LeamError} PROTECTION_FAILED where the operator throws.
 */
export function createSurrogates(
  operator: Operator,
  texts: readonly string[],
  known: readonly SurrogateValue[] = [],
): Surrogates {
  const book = createFormBook(texts);
  const byValue = new Map<string, SurrogateValue>();
  const used = new Set<SurrogateValue>();
  const live = new Set<SurrogateValue>();
  for (const each of known) if (isFit(each) && book.add(each)) keep(each);

  function putFor(found: FoundValue, kind: ValueKind): string | undefined {
    const value = { entity: found.entity, text: found.value, kind };
    const surrogate = byValue.get(keyOf(value)) ?? make(found, value);
    if (surrogate === undefined) return undefined;
    keep(surrogate);
    used.add(surrogate);
    return surrogate.put;
  }

  // Of two that one value got in two processes, the first is used again, and both are put back.
  function keep(surrogate: SurrogateValue): void {
    live.add(surrogate);
    if (!byValue.has(keyOf(surrogate))) byValue.set(keyOf(surrogate), surrogate);
  }

  function make(found: FoundValue, value: Omit<SurrogateValue, "put">): SurrogateValue | undefined {
    let last: string | undefined;
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const put = applyOperator({ ...found, attempt }, operator);
      // An operator that knows of no attempts makes the same each time.
      if (put === last) return undefined;
      last = put;
      const surrogate = { ...value, put };
      if (isFit(surrogate) && book.add(surrogate)) return surrogate;
    }
    return undefined;
  }
  return { putFor, all: () => [...live], used: () => [...used] };
}

function keyOf({ entity, text, kind }: Omit<SurrogateValue, "put">): string {
  return `${kind}\0${entity}\0${text}`;
}

/** Whether a text can be found again in an answer as it is, and is no tag. A number of JSON stays one. */
function isFit({ put, text, kind }: SurrogateValue): boolean {
  if (kind === "number" && !(/^[1-9]\d+$/u.test(put) && Number.isSafeInteger(Number(put)))) return false;
  if (put.length > longest || /["\\<>&[\]]|[^\P{C}\n]/u.test(put) || put !== put.trim()) return false;
  if ((put.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 3 || put.search(tagShape) >= 0) return false;
  return !put.toLowerCase().includes(text.trim().toLowerCase());
}
