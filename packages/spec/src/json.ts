/** Anything that JSON can say. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object; what a caller or a server sends beyond the documented fields travels in one of these. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}
