import assert from "node:assert/strict";
import { defineModelCard, defineProvider, type Provider } from "@leam/spec";
import type { TestRunner } from "../test-runner.ts";

export function checkProviderIdentity(
  provider: Provider,
  options: { readonly model: string },
  check: TestRunner,
): void {
  check("defineProvider takes it", () => {
    defineProvider({ ...provider });
  });
  check("the facts name an operator and a jurisdiction, or say unknown", () => {
    const { operator, jurisdiction, retention, training } = provider.facts;
    assert.match(operator, /\S/u);
    assert.match(jurisdiction, /^(?:[A-Z]{2}|local|unknown)$/u);
    assert.ok(
      ["never", "opt-in", "allowed", "unknown"].includes(training),
      "facts.training is none of the known words",
    );
    if (typeof retention === "string")
      assert.ok(["none", "unknown"].includes(retention), "facts.retention is none of the known words");
    else assert.ok(Number.isFinite(retention.days) && retention.days >= 0, "facts.retention.days is no number of days");
  });
  check("every model has a card that defineModelCard takes", async () => {
    for (const card of await provider.models()) defineModelCard({ ...card });
  });
  check("every model's id stands once", async () => {
    const ids = (await provider.models()).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
  check("the tested model is among the models", async () => {
    assert.ok(
      (await provider.models()).some(({ id }) => id === options.model),
      "models() does not list the tested model",
    );
  });
}
