import { defineProvider, type ProviderFacts, unknownFacts } from "@leam/spec";
import { fakeProvider } from "@leam/testing";
import { describe, expect, test } from "vitest";
import { failure } from "../test/ask.ts";
import { createClient } from "./create-client.ts";
import type { Policy } from "./policy.ts";

const good: ProviderFacts = { operator: "Example Cloud", jurisdiction: "FI", retention: "none", training: "never" };

/** Policy, facts that differ from the good ones, and whether the call may go out. */
const matrix: readonly (readonly [Policy, Partial<ProviderFacts>, boolean])[] = [
  [{}, unknownFacts, true],
  [{ jurisdictions: ["EU"] }, {}, true],
  [{ jurisdictions: ["EU"] }, { jurisdiction: "EU" }, true],
  [{ jurisdictions: ["EU"] }, { jurisdiction: "CH" }, false],
  [{ jurisdictions: ["EU"] }, { jurisdiction: "GB" }, false],
  [{ jurisdictions: ["EU"] }, { jurisdiction: "NO" }, false],
  [{ jurisdictions: ["EU"] }, { jurisdiction: "US" }, false],
  [{ jurisdictions: ["EU"] }, { jurisdiction: "fi" }, false],
  [{ jurisdictions: ["EU"] }, { jurisdiction: "local" }, false],
  [{ jurisdictions: ["EU", "local"] }, { jurisdiction: "local" }, true],
  [{ jurisdictions: ["EU", "CH"] }, { jurisdiction: "CH" }, true],
  [{ jurisdictions: ["FI"] }, { jurisdiction: "EU" }, false],
  [{ jurisdictions: ["EU"] }, { jurisdiction: "unknown" }, false],
  [{ jurisdictions: ["unknown"] }, { jurisdiction: "unknown" }, false],
  [{ jurisdictions: [] }, {}, false],
  [{ maxRetentionDays: 0 }, {}, true],
  [{ maxRetentionDays: 0 }, { retention: { days: 0 } }, true],
  [{ maxRetentionDays: 0 }, { retention: { days: 1 } }, false],
  [{ maxRetentionDays: 30 }, { retention: { days: 30 } }, true],
  [{ maxRetentionDays: 30 }, { retention: "unknown" }, false],
  [{ maxRetentionDays: 1e9 }, { retention: "unknown" }, false],
  [{ maxRetentionDays: Number.POSITIVE_INFINITY }, { retention: "unknown" }, false],
  [{ maxRetentionDays: 30 }, { retention: { days: Number.NaN } }, false],
  [{ maxRetentionDays: Number.NaN }, {}, false],
  [{ forbidTraining: true }, {}, true],
  [{ forbidTraining: true }, { training: "opt-in" }, false],
  [{ forbidTraining: true }, { training: "allowed" }, false],
  [{ forbidTraining: true }, { training: "unknown" }, false],
  [{ forbidTraining: false }, { training: "allowed" }, true],
  [{ jurisdictions: ["EU"], maxRetentionDays: 0, forbidTraining: true }, {}, true],
  [{ jurisdictions: ["EU"], maxRetentionDays: 0, forbidTraining: true }, { training: "unknown" }, false],
];

describe.each(matrix)("policy %j, facts %j", (policy, facts, isAllowed) => {
  const provider = fakeProvider({ facts: { ...good, ...facts }, embed: [[1]] });
  const client = createClient({ providers: provider, policy, model: "fake-model", embeddingModel: "fake-model" });

  test(isAllowed ? "lets the call out" : "lets nothing out", async () => {
    const chat = (async () => (await client.chat({ messages: "Hello?" })).text())();
    const embed = client.embed({ input: "Hello" });
    if (isAllowed) {
      await Promise.all([chat, embed]);
    } else {
      expect((await failure(chat, "POLICY_VIOLATION")).message).toContain("Nothing was sent");
      await failure(embed, "POLICY_VIOLATION");
    }
    expect([provider.calls.length, provider.embedCalls.length]).toEqual(isAllowed ? [1, 1] : [0, 0]);
  });
});

test("the EU has its 27 member states", async () => {
  const states = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
  expect(states).toHaveLength(27);
  for (const jurisdiction of states) {
    const providers = fakeProvider({ facts: { ...good, jurisdiction } });
    const client = createClient({ providers, policy: { jurisdictions: ["EU"] } });
    expect(await (await client.chat({ messages: "Hello?", model: "fake-model" })).text()).toBe("Hello world");
  }
});

describe("a provider that breaks the policy is never contacted", () => {
  const refuse = (): never => {
    throw new Error("contacted");
  };
  const abroad = defineProvider({
    name: "abroad",
    facts: { ...good, jurisdiction: "US" },
    models: refuse,
    answer: refuse,
    embed: refuse,
    datasets: { list: refuse, open: refuse },
  });
  const policy: Policy = { jurisdictions: ["EU"] };

  test("not for its models or datasets either", async () => {
    const client = createClient({ providers: abroad, policy });
    await failure(client.models.list(), "POLICY_VIOLATION");
    await failure(client.models.get("any"), "POLICY_VIOLATION");
    await failure(client.datasets.list(), "POLICY_VIOLATION");
    await failure(client.datasets.card("any"), "POLICY_VIOLATION");
  });

  test("the next provider that has the model answers instead", async () => {
    const client = createClient({ providers: [abroad, fakeProvider({ facts: good })], policy });
    expect(await (await client.chat({ messages: "Hello?", model: "fake-model" })).text()).toBe("Hello world");
    expect((await client.models.list()).map(({ id }) => id)).toEqual(["fake-model"]);
  });

  test("a model that no other provider has is a violation and not a guess", async () => {
    const client = createClient({ providers: [abroad, fakeProvider({ facts: good })], policy });
    const error = await failure(client.chat({ messages: "Hello?", model: "elsewhere" }), "POLICY_VIOLATION");
    expect(error.message).toContain("abroad");
  });
});

test.each([
  [{ jurisdiction: ["EU"] }],
  [{ jurisdictions: "EU" }],
  [{ jurisdictions: [undefined] }],
  [{ maxRetentionDays: "0" }],
  [{ forbidTraining: "true" }],
  [{ constructor: true }],
])("a demand that is misspelt or of the wrong type is refused and not passed over: %j", async (policy) => {
  const create = async (): Promise<unknown> =>
    createClient({ providers: fakeProvider({ facts: good }), policy: Object.assign<Policy, object>({}, policy) });
  expect((await failure(create(), "INVALID_CALL")).param).toBe("policy");
});

test("a demand that is undefined is none", () => {
  const policy = Object.assign<Policy, object>({}, { jurisdictions: undefined });
  expect(() => createClient({ providers: fakeProvider(), policy })).not.toThrow();
});
