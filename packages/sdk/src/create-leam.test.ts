import { fakeProvider } from "@leam/testing";
import { afterEach, expect, test, vi } from "vitest";
import { createLeam } from "./create-leam.ts";
import type { LeamOptions } from "./leam-options.ts";

afterEach(() => vi.unstubAllEnvs());

const letter = "Who called?\n\nMs Maria Keller called about the lease. Her number is +49 30 90182045.";

test("five lines give a protected answer without key, server or download", async () => {
  const leam = createLeam();
  const { text, record } = await (await leam.chat({ messages: letter })).final();
  expect(text).toBe("Ms Maria Keller called about the lease.");
  expect(record).toMatchObject({
    model: "leam-extractive-1",
    provider: "embedded",
    jurisdiction: "local",
    energy: "unknown",
  });
  expect(record.protections).toMatchObject([
    { filter: "data-protection", found: { PERSON: 1, PHONE: 1 }, restored: 1, unrestored: 0 },
  ]);
});

test("what a provider receives holds no personal data, in chat and in embeddings", async () => {
  const provider = fakeProvider({ chunks: ["ok"], embed: () => [1, 0] });
  const leam = createLeam({ providers: [provider], model: "fake-model", embeddingModel: "fake-model" });
  await (await leam.chat({ messages: letter })).text();
  await leam.embed({ input: "Call Ms Maria Keller at +49 30 90182045." });
  expect(provider.calls).toHaveLength(1);
  expect(provider.embedCalls).toHaveLength(1);
  const received = JSON.stringify([provider.calls, provider.embedCalls]);
  expect(received).not.toMatch(/Keller|90182045/u);
  expect(received).toContain("[PERSON_");
});

test("data protection can be switched off, in so many words", async () => {
  const provider = fakeProvider({ chunks: ["ok"] });
  const leam = createLeam({ providers: [provider], model: "fake-model", dataProtection: false });
  await (await leam.chat({ messages: letter })).text();
  expect(JSON.stringify(provider.calls)).toContain("Maria Keller");
});

test("a server that fails is not replaced by the embedded provider", async () => {
  vi.stubEnv("LEAM_BASE_URL", "http://127.0.0.1:9/v1");
  vi.stubEnv("LEAM_MODEL", "any");
  const answer = await createLeam().chat({ messages: letter });
  await expect(answer.text()).rejects.toMatchObject({ code: "PROVIDER_UNREACHABLE" });
});

test("a server without a model named is an error before anything is sent", async () => {
  vi.stubEnv("LEAM_BASE_URL", "http://127.0.0.1:9/v1");
  await expect(createLeam().chat({ messages: letter })).rejects.toMatchObject({ code: "INVALID_CALL", param: "model" });
});

test("the policy stands below data protection and above the server", async () => {
  const leam = createLeam({ baseUrl: "http://127.0.0.1:9/v1", model: "any", policy: { jurisdictions: ["EU"] } });
  await expect(leam.chat({ messages: letter })).rejects.toMatchObject({ code: "POLICY_VIOLATION" });
});

test("languages are told apart and one text can be protected alone", () => {
  const leam = createLeam();
  expect(leam.identify("Im Sommer ist die Bibliothek auch am Abend für alle geöffnet.").tag).toBe("de");
  const shielded = leam.protect("Bitte rufen Sie Frau Annegret Hoffmeister an.");
  expect(shielded.text).toMatch(/^Bitte rufen Sie (?:Frau )?\[PERSON_[a-z0-9]+\] an\.$/u);
  expect(shielded.restore(shielded.text)).toBe("Bitte rufen Sie Frau Annegret Hoffmeister an.");
});

test("a misspelt option is an error that names the right one", () => {
  const wrong: LeamOptions = JSON.parse('{"baseURL":"http://127.0.0.1:9/v1"}');
  expect(() => createLeam(wrong)).toThrow(/`baseURL`; `baseUrl` is meant/u);
});
