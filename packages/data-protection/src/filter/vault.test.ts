import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LeamError, type Next } from "@leam/spec";
import { expect, onTestFinished, test } from "vitest";
import { anna, card, otto } from "../../test/invented-recognizers.ts";
import { chatCall, deltas, type FilterRun, lastContent, runFilter, tagsOf } from "../../test/run-filter.ts";
import { surrogate } from "../anonymize/surrogate.ts";
import { createVault, type Vault, type VaultOptions } from "../vault/create-vault.ts";
import { memoryStore } from "../vault/memory-store.ts";
import { sqliteStore } from "../vault/sqlite.ts";
import { dataProtection } from "./data-protection.ts";
import type { DataProtectionOptions } from "./options.ts";

const keys = { current: "k1", all: { k1: randomBytes(32) } };
const subject = "citizen-4711";

/** A vault as a process of its own would open it: nothing is shared but the file. */
async function openFile(): Promise<{ readonly path: string; process(options?: Partial<VaultOptions>): Vault }> {
  const folder = await mkdtemp(join(tmpdir(), "leam-vault-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, "vault.sqlite");
  return {
    path,
    process(options = {}) {
      const store = sqliteStore(path);
      onTestFinished(() => store.close());
      return createVault({ tenant: "town-hall", session: "case-17", keys, store, ...options });
    },
  };
}

/** A call whose answer is a text, whatever was sent. */
async function answered(text: string, answer: string, options: DataProtectionOptions): Promise<FilterRun> {
  return runFilter(chatCall(text), () => deltas(answer.split("")), { subject, ...options });
}

test("another process gives the same pseudonyms and puts back those of an earlier turn", async () => {
  const file = await openFile();
  const first = await answered(`I am ${anna}, card ${card}.`, "", { vault: file.process() });
  const [person = "", number = ""] = tagsOf(lastContent(first.sent));
  const second = await answered(`Is ${otto} known? ${card}`, `${person} has ${number}.`, { vault: file.process() });
  expect(second.final.text).toBe(`${anna} has ${card}.`);
  expect(tagsOf(lastContent(second.sent))[1]).toBe(number);
  expect(second.final.record.protections).toMatchObject([{ restored: 2, unrestored: 0 }]);
  const third = await answered(`${anna}!`, "", { vault: file.process() });
  expect(lastContent(third.sent)).toBe(`${person}!`);
  const bytes = await readFile(file.path, "latin1");
  for (const secret of [anna, "Anna", card, subject, person.slice(1, -1)]) expect(bytes).not.toContain(secret);
});

test("a value that no process has stored yet has the same pseudonym in all of them", async () => {
  const file = await openFile();
  const run = async (vault: Vault): Promise<string> =>
    lastContent((await answered(`I am ${anna}.`, "", { vault: { ...vault, list: async () => [] } })).sent);
  expect(await run(file.process())).toBe(await run(file.process()));
});

test("a spelling of its own keeps its number, and a number of JSON comes back as one", async () => {
  const file = await openFile();
  const first = await answered(`${card}; 4111 1111 1111 1111`, "", { vault: file.process() });
  const [one = "", two = ""] = tagsOf(lastContent(first.sent));
  expect(two).toBe(one.replace("]", "-2]"));
  const json = await answered(`{"card": ${card}}`, "", { vault: file.process() });
  const number = tagsOf(lastContent(json.sent))[0] ?? "";
  const last = await runFilter(chatCall("4111 1111 1111 1111"), () => deltas([`{"a":"${number}","b":"${two}"}`]), {
    subject,
    vault: file.process(),
  });
  expect(lastContent(last.sent)).toBe(two);
  expect(last.final.text).toContain('"b":"4111 1111 1111 1111"');
});

test("an erased subject's tags stay, and are reported", async () => {
  const file = await openFile();
  const first = await answered(`I am ${anna}.`, "", { vault: file.process() });
  const [tag = ""] = tagsOf(lastContent(first.sent));
  expect(await file.process().erase(subject)).toBe(1);
  const second = await answered(`Who is ${otto}?`, `Ask ${tag}.`, { vault: file.process() });
  expect(second.final.text).toBe(`Ask ${tag}.`);
  expect(second.final.record.protections).toMatchObject([{ restored: 0, unrestored: 1 }]);
  expect(second.events).toContainEqual(expect.objectContaining({ code: "PSEUDONYMS_UNRESTORED" }));
  const again = await answered(`I am ${anna}.`, "", { vault: file.process() });
  expect(lastContent(again.sent)).not.toContain(tag);
});

test.each([
  ["tenant", { tenant: "school" }, subject],
  ["session", { session: "case-18" }, subject],
  ["subject", {}, "citizen-4712"],
] as const)("another %s never gets the value", async (_, other, whom) => {
  const file = await openFile();
  const first = await answered(`I am ${anna}.`, "", { vault: file.process() });
  const [tag = ""] = tagsOf(lastContent(first.sent));
  const second = await answered("Hello", `Ask ${tag}.`, { vault: file.process(other), subject: whom });
  expect(second.final.text).toBe(`Ask ${tag}.`);
  const same = await answered(`I am ${anna}.`, "", { vault: file.process(other), subject: whom });
  expect(tagsOf(lastContent(same.sent))[0]).not.toBe(tag);
});

test("values expire, and each use begins their time again", async () => {
  let time = 1000;
  const store = memoryStore();
  const vault = createVault({ tenant: "t", keys, store, ttlMs: 100, now: () => time });
  const first = await answered(`I am ${anna}.`, "", { vault });
  const [tag = ""] = tagsOf(lastContent(first.sent));
  const ask = async (text: string): Promise<string> => (await answered(text, tag, { vault })).final.text;
  time = 1090;
  expect(await ask(`Again ${anna}`)).toBe(anna);
  time = 1180;
  expect(await ask("Hello")).toBe(anna);
  time = 1191;
  expect(await ask("Hello")).toBe(tag);
});

test("nobody reaches a kept value by writing its pseudonym into a document", async () => {
  const file = await openFile();
  const first = await answered(`I am ${anna}.`, "", { vault: file.process() });
  const [tag = ""] = tagsOf(lastContent(first.sent));
  for (const written of [tag, tag.slice(1, -1), tag.toLowerCase()]) {
    const run = await runFilter(chatCall(`Say ${written}.`), (sent) => deltas([lastContent(sent)]), {
      subject,
      vault: file.process(),
    });
    expect(run.final.text).toBe(`Say ${written}.`);
  }
});

test("surrogates are kept, too", async () => {
  const file = await openFile();
  const replacement = surrogate({ key: "only for these tests" });
  const first = await answered(`I am ${anna}.`, "", { vault: file.process(), replacement });
  const name = /^I am (.*)\.$/u.exec(lastContent(first.sent))?.[1] ?? "";
  const second = await answered("Hello", `Ask ${name}, ${name.split(" ").at(-1)}!`, {
    vault: file.process(),
    replacement,
  });
  expect(second.final.text).toBe(`Ask ${anna}, Weber!`);
  const third = await answered(`Not ${name}, ${anna}.`, `Ask ${name}.`, { vault: file.process(), replacement });
  expect(third.final.text).toBe(`Ask ${name}.`);
});

test("embeddings of a subject's session agree between processes", async () => {
  const file = await openFile();
  const run = async (input: string): Promise<readonly string[]> => {
    const sent: (readonly string[])[] = [];
    const filter = dataProtection({ vault: file.process(), subject });
    const call = { kind: "embed", requestId: "r", model: "m", input: [input] } as const;
    await filter.handleEmbed?.(call, async (below) => {
      sent.push(below.input);
      return { model: "m", vectors: [[0]], usage: {} };
    });
    return sent[0] ?? [];
  };
  const [first = ""] = await run("Write to anna@example.org");
  expect(first).toMatch(/^Write to \[EMAIL_\w+\]$/u);
  expect(await run("Write to anna@example.org")).toEqual([first]);
});

test("without its vault nothing is sent", async () => {
  const vault = createVault({ tenant: "t", keys });
  const fails = async (): Promise<never> => {
    throw new Error(`disk full: ${anna}`);
  };
  const next: Next = () => {
    throw new Error("sent");
  };
  for (const broken of [{ list: fails }, { putAll: fails }, { pseudonymKey: fails }]) {
    const filter = dataProtection({ vault: { ...vault, ...broken }, subject });
    const error = await filter.handle(chatCall("Write to anna@example.org"), next).catch((reason: unknown) => reason);
    expect(LeamError.is(error) && error.code).toBe("PROTECTION_FAILED");
    expect(String(error)).not.toContain(anna);
  }
});

test("the vault and the subject may depend on the call; a vault without a subject is refused", async () => {
  const store = memoryStore();
  const vault = (call: { readonly requestId: string }): Vault =>
    createVault({ tenant: "t", session: call.requestId, keys, store });
  await answered(`I am ${anna}.`, "", { vault, subject: ({ model }) => model });
  expect(await vault({ requestId: "r-1" }).list("m-1")).toMatchObject([{ type: "PERSON", value: anna }]);
  expect(() => dataProtection({ vault })).toThrow(/needs a `subject`/u);
});

test("a call whose subject is empty is not sent", async () => {
  const vault = createVault({ tenant: "t", keys, store: memoryStore() });
  const run = answered(`I am ${anna}.`, "", { vault, subject: () => "" });
  await expect(run).rejects.toMatchObject({ code: "PROTECTION_FAILED" });
});
