import { type JsonValue, LeamError } from "@leam/spec";
import type { JsonPath } from "./json-path.ts";
import { deepestNesting, nestedTooDeeply } from "./token-paths.ts";

/** What becomes of the keys and leaves of a JSON value. */
export interface JsonMapper {
  string(text: string, path: JsonPath): JsonValue;
  number(value: number, path: JsonPath): JsonValue;
  /** @param path That of the object. */
  key(key: string, path: JsonPath): string;
  /** Which of the two keys the paths of what lies under it have. */
  readonly pathKeys: "given" | "mapped";
}

/**
 * A JSON value with its keys and leaves mapped. What JSON cannot say is refused: it could not be inspected.
 * @throws {LeamError} PROTECTION_FAILED
 */
export function mapJson(value: JsonValue, mapper: JsonMapper, path: JsonPath = []): JsonValue {
  if (typeof value === "string") return mapper.string(value, path);
  if (typeof value === "number") return mapper.number(value, path);
  if (value === null || typeof value === "boolean") return value;
  if (path.length >= deepestNesting) throw nestedTooDeeply();
  if (isArray(value)) return Array.from(value, (item, index) => mapJson(item, mapper, [...path, index]));
  if (!isPlainObject(value)) throw notJson();
  const entries = Object.entries(value).map(([key, item]): [string, JsonValue | undefined] => {
    const mapped = mapper.key(key, path);
    const at = mapper.pathKeys === "given" ? key : mapped;
    return [mapped, item === undefined ? undefined : mapJson(item, mapper, [...path, at])];
  });
  // Defines its properties, so that a key "__proto__" stays a key.
  return Object.fromEntries(entries);
}

function isArray(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isPlainObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // By its own prototype's end, not by `Object.prototype`: objects of another realm are plain, too.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function notJson(): LeamError {
  return new LeamError({
    code: "PROTECTION_FAILED",
    message:
      "The value holds something that JSON cannot say (a class instance, a bigint, a function), which cannot be inspected. Pass `JSON.parse(JSON.stringify(value))`.",
  });
}
