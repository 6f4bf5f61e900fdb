import type { Finding } from "@leam/spec";
import type { JsonPath } from "./json-path.ts";

/** A finding in a string, number or key of a JSON value: offsets are those of that leaf's own text. */
export interface JsonFinding extends Finding {
  /** Where the leaf stands. It goes on into JSON that a string holds. */
  readonly path: JsonPath;
}
