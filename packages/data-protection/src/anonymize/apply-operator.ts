import { LeamError } from "@leam/spec";
import type { FoundValue, Operator, Operators } from "./operator.ts";

/**
 * What the operator for its type makes of a value, or else the one for all.
 * @throws {LeamError} PROTECTION_FAILED where it throws.
 */
export function applyOperator(found: FoundValue, operator: Operator, operators: Operators = {}): string {
  const own = Object.hasOwn(operators, found.entity) ? operators[found.entity] : undefined;
  try {
    return (own ?? operator)(found);
  } catch (error) {
    throw new LeamError({
      code: "PROTECTION_FAILED",
      message: `The operator for ${found.entity} failed, so there is no text. Look at that operator.`,
      // Another error's message may quote the value, so it is not kept as cause.
      ...(LeamError.is(error) ? { cause: error } : {}),
    });
  }
}
