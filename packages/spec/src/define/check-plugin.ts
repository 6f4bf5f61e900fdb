import { LeamError } from "../error.ts";

/** A member of a plugin object and the `typeof` it must have. */
export type Shape = Readonly<Record<string, "string" | "function" | "number" | "object">>;

/** Throws with the plugin's kind and the member at fault; the value itself is not shown. */
export function checkPlugin(kind: string, value: unknown, shape: Shape): void {
  if (typeof value !== "object" || value === null) throw invalidPlugin(kind, "value", "must be an object");
  for (const [member, type] of Object.entries(shape)) {
    const actual: unknown = Reflect.get(value, member);
    if (typeof actual === type && actual !== null && actual !== "") continue;
    throw invalidPlugin(kind, member, `must be a ${type === "string" ? "non-empty string" : type}`);
  }
}

export function invalidPlugin(kind: string, member: string, problem: string): LeamError {
  return new LeamError({ code: "INVALID_PLUGIN", message: `${kind}: \`${member}\` ${problem}.`, param: member });
}
