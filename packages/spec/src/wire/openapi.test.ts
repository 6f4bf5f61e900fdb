import { describe, expect, test } from "vitest";
import { openApiDocument } from "./openapi.ts";

const document: ReturnType<typeof JSON.parse> = JSON.parse(
  JSON.stringify(openApiDocument({ title: "A hub", version: "1.2.3" })),
);
const operations: readonly (readonly [string, string, Record<string, ReturnType<typeof JSON.parse>>])[] =
  Object.entries<Record<string, Record<string, unknown>>>(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => [path, method, operation] as const),
  );

function* walk(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value));
  for (const member of Object.values(value)) yield* walk(member);
}

test("it is OpenAPI 3.1 with title and version", () => {
  expect(document).toMatchObject({ openapi: "3.1.0", info: { title: "A hub", version: "1.2.3" } });
});

test("it describes every route of the API", () => {
  expect(operations.map(([path, method]) => `${method} ${path}`).toSorted()).toEqual([
    "get /v1/datasets",
    "get /v1/datasets/{id}",
    "get /v1/datasets/{id}/rows",
    "get /v1/models",
    "get /v1/models/{id}",
    "post /v1/chat/completions",
    "post /v1/embeddings",
  ]);
});

test("every reference leads somewhere, and every schema is referred to", () => {
  const names = new Set(Object.keys(document.components.schemas));
  const references = new Set<string>();
  for (const { $ref } of walk(document)) if (typeof $ref === "string") references.add($ref);
  for (const reference of references) {
    expect(reference).toMatch(/^#\/components\/schemas\/\w+$/u);
    expect(names).toContain(reference.replace("#/components/schemas/", ""));
  }
  expect(references.size).toBeGreaterThan(10);
});

test("component names are ones that OpenAPI allows, and no schema names a dialect or id of its own", () => {
  for (const [name, schema] of Object.entries<Record<string, unknown>>(document.components.schemas)) {
    expect(name).toMatch(/^[\w.-]+$/u);
    expect(schema).not.toHaveProperty("$schema");
    expect(schema).not.toHaveProperty("$id");
  }
});

test("operation ids are unique", () => {
  const ids = operations.map(([, , operation]) => operation["operationId"]);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(operations)("%s %s", (path, _, operation) => {
  test("has a summary, a success and an error", () => {
    expect(operation["summary"]).toBeTypeOf("string");
    for (const status of ["200", "default"]) {
      const { description, content } = operation["responses"][status];
      expect(description).toBeTypeOf("string");
      for (const { schema } of Object.values<Record<string, unknown>>(content)) expect(schema).toHaveProperty("$ref");
    }
  });

  test("describes each part of its path", () => {
    const inPath = (operation["parameters"] ?? []).filter((parameter: { in: string }) => parameter.in === "path");
    expect(inPath.map(({ name }: { name: string }) => name)).toEqual(
      [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name),
    );
    for (const parameter of inPath) expect(parameter).toMatchObject({ required: true, schema: { type: "string" } });
  });
});
