import type { Operator } from "./operator.ts";

/** One text in the place of every value. Irreversible. */
export function replace(text: string): Operator {
  return () => text;
}
