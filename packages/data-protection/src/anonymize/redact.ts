import { tagType } from "../operators/tag-shape.ts";
import type { Operator } from "./operator.ts";

/** The type in the value's place: "[PERSON]". Irreversible; says nothing but the type. */
export function redact(): Operator {
  return ({ entity }) => `[${tagType(entity)}]`;
}
