import type { LeamError, Provider } from "@leam/spec";
import { wireError } from "@leam/spec/wire";
import { fakeProvider } from "@leam/testing";
import { expect } from "vitest";
import { createHandler, type Handler, type HandlerOptions } from "../src/handler/index.ts";
import { createClient } from "../src/index.ts";
import { canary } from "./ask.ts";

/** A handler over a client over a scripted provider, with the errors it reported. */
export function handlerOver(
  provider: Provider = fakeProvider({ embed: [[0.5, -1]] }),
  options: HandlerOptions = {},
): { readonly handle: Handler; readonly errors: readonly LeamError[] } {
  const errors: LeamError[] = [];
  const handle = createHandler(createClient({ providers: provider }), {
    onError: (error) => errors.push(error),
    ...options,
  });
  return { handle, errors };
}

export function get(path: string, init: RequestInit = {}): Request {
  return new Request(`http://hub.example.eu${path}`, init);
}

export function post(
  path: string,
  body: unknown,
  init: { readonly headers?: Readonly<Record<string, string>>; readonly signal?: AbortSignal } = {},
): Request {
  const bytes = body instanceof Uint8Array ? new Uint8Array(body) : undefined;
  const text = bytes ?? (typeof body === "string" ? body : JSON.stringify(body));
  const headers = { "content-type": "application/json", ...init.headers };
  return get(path, { method: "POST", body: text, ...init, headers });
}

export const question = { model: "fake-model", messages: [{ role: "user", content: canary.prompt }] };

/** The error object of a response; fails when it is not one, or shows content or the inside of the server. */
export async function errorOf(response: Response): Promise<{ readonly code: unknown; readonly param: unknown }> {
  const text = await response.text();
  for (const secret of Object.values(canary)) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/\bat .*:\d+:\d+|node_modules|\.ts\b/u); // a stack trace
  expect(response.headers.get("content-type")).toBe("application/json");
  const { error } = wireError.parse(JSON.parse(text));
  return { code: error.code, param: error.param };
}

/** The `data` of an event stream. */
export function eventsOf(text: string): readonly string[] {
  return text
    .split("\n\n")
    .filter((event) => event !== "")
    .map((event) => event.replace(/^data: /u, ""));
}
