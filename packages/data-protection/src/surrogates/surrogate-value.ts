import type { EntityType } from "@leam/spec";
import type { ValueKind } from "../operators/pseudonymize.ts";

/** A value and the invented one that stands in for it. */
export interface SurrogateValue {
  readonly entity: EntityType;
  /** The exact text that stood there. */
  readonly text: string;
  readonly kind: ValueKind;
  /** What was put there. */
  readonly put: string;
}
