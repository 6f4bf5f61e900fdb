import type { JsonObject, JsonValue } from "@leam/spec";

/** True for what `JSON.parse` can give. */
export function isJson(value: unknown): value is JsonValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return isPlainObject(value) && Object.values(value).every((member) => member === undefined || isJson(member));
}

export function isJsonObject(value: unknown): value is JsonObject {
  return isPlainObject(value) && isJson(value);
}

/** The members of a record that are not among the known names and not null; undefined when there are none. */
export function restOf(record: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): JsonObject | undefined {
  const rest: [string, JsonValue][] = [];
  for (const [name, value] of Object.entries(record)) {
    if (!known.has(name) && value !== undefined && value !== null && isJson(value)) rest.push([name, value]);
  }
  // Not by assignment: a member named `__proto__` would become the object's prototype.
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
