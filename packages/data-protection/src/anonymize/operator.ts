import type { EntityType, Finding } from "@leam/spec";

/** A finding together with the text that stands there. */
export interface FoundValue extends Finding {
  readonly value: string;
  /** How often the operator is asked again because what it made stands for something else already. Default: 0. */
  readonly attempt?: number;
}

/** What stands in for a value. Pure, except for the random nonce of `encrypt`. */
export type Operator = (found: FoundValue) => string;

/** Operators by entity type. */
export type Operators = Readonly<Partial<Record<EntityType, Operator>>>;
