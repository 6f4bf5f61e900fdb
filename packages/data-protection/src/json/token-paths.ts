import { LeamError } from "@leam/spec";
import { type JsonToken, jsonTokens } from "../replace/json-tokens.ts";
import type { JsonPath } from "./json-path.ts";

/** Objects and arrays inside one another are followed so far: a path per value would otherwise cost depth times values. */
export const deepestNesting = 200;

/**
 * The strings and numbers of a JSON text, each with its path; a key's path ends with the key. Undefined for a text that is no JSON
 * object or array.
 * @throws {LeamError} PROTECTION_FAILED where it is nested too deeply.
 */
export function tokenPaths(text: string): Iterable<readonly [JsonToken, JsonPath]> | undefined {
  const tokens = jsonTokens(text);
  return tokens === undefined ? undefined : withPaths(text, tokens);
}

function* withPaths(text: string, tokens: readonly JsonToken[]): Generator<readonly [JsonToken, JsonPath]> {
  const path: (string | number)[] = [];
  let from = 0;
  for (const token of tokens) {
    for (const sign of text.slice(from, token.start)) step(path, sign);
    if (path.length > deepestNesting) throw nestedTooDeeply();
    if (token.isKey) path[path.length - 1] = token.text;
    yield [token, [...path]];
    from = token.end;
  }
}

function step(path: (string | number)[], sign: string): void {
  if (sign === "{") path.push("");
  else if (sign === "[") path.push(0);
  else if (sign === "}" || sign === "]") path.pop();
  else if (sign === ",") {
    const last = path.at(-1);
    if (typeof last === "number") path[path.length - 1] = last + 1;
  }
}

export function nestedTooDeeply(): LeamError {
  return new LeamError({
    code: "PROTECTION_FAILED",
    message: `JSON is nested more than ${deepestNesting} levels deep, so it was not inspected and nothing was sent. Make it flatter.`,
  });
}
