import { isDeepStrictEqual } from "node:util";
import type { JsonValue } from "@leam/spec";
import { protectJson } from "../../src/json/protect-json.ts";
import type { JsonPath } from "../../src/json/json-path.ts";

const key = new Uint8Array(32).fill(9);

/** What is wrong with how a JSON value is protected and restored; undefined for nothing. */
export function checkJson(value: JsonValue): string | undefined {
  const before = JSON.stringify(value);
  const whole = protectJson(value, { key });
  if (JSON.stringify(value) !== before) return "the input was changed";
  if (!isDeepStrictEqual(whole.restore(whole.value), value)) return "restore(protectJson(value)) differs";
  for (const { path, start, end } of whole.findings)
    if (!leavesAt(value, path).some((leaf) => start >= 0 && start < end && end <= leaf.length))
      return `a finding outside of its leaf at ${JSON.stringify(path)}`;
  return undefined;
}

/** The texts that a path may mean: a leaf, and the key with which it ends. */
function leavesAt(value: JsonValue, path: JsonPath): readonly string[] {
  const last = path.at(-1);
  const own = typeof last === "string" ? [last] : [];
  let at: unknown = value;
  for (const part of path) {
    const inside: unknown = typeof at === "string" ? JSON.parse(at) : at;
    at = typeof inside === "object" && inside !== null ? Reflect.get(inside, part) : undefined;
  }
  return typeof at === "string" || typeof at === "number" ? [...own, String(at)] : own;
}
