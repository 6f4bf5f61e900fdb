import { expect, test } from "vitest";
import { runHub } from "./run-hub.ts";

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
}

async function describe(origin: string): Promise<Description> {
  return (await fetch(`${origin}/openapi.json`)).json();
}

test("every reference of the description leads to something in it", async () => {
  await using hub = await runHub();
  const description = await describe(hub.origin);
  const references = [...referencesIn(description)];
  expect(references.length).toBeGreaterThan(10);
  for (const reference of references) expect.soft(resolve(description, reference), reference).toBeTypeOf("object");
});

test("every path of the description is answered, and every operation has its own id", async () => {
  await using hub = await runHub();
  const { openapi, paths } = await describe(hub.origin);
  expect(openapi).toBe("3.1.0");
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({ path, method, operationId })),
  );
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { path, method } of operations) {
    const id = path.startsWith("/v1/models") ? "leam-extractive-1" : "civic-questions";
    const response = await fetch(hub.origin + path.replace("{id}", id), { method });
    // A POST without a body is refused for its content type, which shows that its route is there.
    expect.soft(response.status, `${method} ${path}`).toBe(method === "get" ? 200 : 415);
  }
});

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === "$ref" && typeof member === "string") yield member;
    else yield* referencesIn(member);
  }
}

function resolve(description: unknown, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  const keys = reference
    .slice(2)
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    description,
  );
}
