import type { EntityType, Finding } from "@leam/spec";

/** A finding together with the text that stands there. */
export interface FoundValue extends Finding {
  readonly value: string;
}

/** What stands in for a value. Pure, except for the random nonce of `encrypt`. */
export type Operator = (found: FoundValue) => string;

/** Operators by entity type. */
export type Operators = Readonly<Partial<Record<EntityType, Operator>>>;
