import { type ErrorCode, LeamError } from "@leam/spec";
import { deepestJson, isTooDeep } from "./is-too-deep.ts";

/**
 * JSON of a server, as a type of the wire. The type is a hope, not a promise: readers look at each member
 * through `asText`, `asList` and the like, so that a server that leaves things out does not break the call. An error object is thrown.
 * @throws {LeamError} the given code when it is no JSON object, or nested too deep; PROVIDER_FAILED for `{"error": …}`
 */
export function parseWire<T extends object>(text: string, code: ErrorCode): Partial<T> {
  const value = parse<T>(text, code);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notJson(code);
  if (isTooDeep(value, text)) throw tooDeep(code);
  if ("error" in value && value.error != null) throw servedError(value.error);
  return value;
}

function parse<T>(text: string, code: ErrorCode): T | null {
  try {
    return JSON.parse(text);
  } catch {
    throw notJson(code); // the parser's message quotes the text
  }
}

function notJson(code: ErrorCode): LeamError {
  return new LeamError({
    code,
    message: "The provider sent something that is not JSON. Check that `baseUrl` is an OpenAI-compatible API.",
  });
}

function tooDeep(code: ErrorCode): LeamError {
  const message = `The provider sent JSON that is nested deeper than ${deepestJson} levels. The provider is at fault.`;
  return new LeamError({ code, message });
}

function servedError(error: unknown): LeamError {
  const served: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  const name = typeof served === "string" && /^[\w.-]{1,64}$/u.test(served) ? ` (${served})` : "";
  return new LeamError({
    code: "PROVIDER_FAILED",
    message: `The provider reported an error in its answer${name}. Call again, or look at the provider's logs.`,
  });
}
