import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { createVault, type NewVaultValue, type Vault, type VaultOptions } from "./create-vault.ts";
import { memoryStore } from "./memory-store.ts";
import { sqliteStore } from "./sqlite.ts";
import type { VaultStore } from "./vault-store.ts";

const keys = { current: "k1", all: { k1: randomBytes(32) } };
const anna: NewVaultValue = { subject: "case-17", type: "PERSON", value: "Anna Weber", note: "first \uD800 seen" };

function vaultOn(store: VaultStore, options: Partial<VaultOptions> = {}): Vault {
  return createVault({ tenant: "town-hall", keys, store, ...options });
}

for (const open of [memoryStore, () => sqliteStore(":memory:")]) {
  test(`${open.name === "memoryStore" ? "memory" : "sqlite"}: many values are stored at once and listed with their notes`, async () => {
    const store = open();
    const vault = vaultOn(store, { session: "one" });
    const values = Array.from({ length: 50 }, (_, count) => ({ ...anna, value: `Anna ${count}` }));
    const ids = await vault.putAll([...values, { ...anna, subject: "case-18" }]);
    expect(new Set(ids).size).toBe(51);
    expect((await vault.get(ids[7] ?? ""))?.value).toBe("Anna 7");
    const listed = await vault.list("case-17");
    expect(listed.map(({ value }) => value).toSorted()).toEqual(values.map(({ value }) => value).toSorted());
    expect(new Set(listed.map(({ note }) => note))).toEqual(new Set([anna.note]));
    expect((await vault.audit("case-17")).map(({ action, count }) => `${action} ${count}`)).toEqual([
      "put 50",
      "get 1",
      "list 50",
    ]);
  });
}

test("a list is of one tenant, session and subject", async () => {
  const store = memoryStore();
  await vaultOn(store, { session: "one" }).put(anna);
  expect(await vaultOn(store, { session: "one" }).list("case-17")).toHaveLength(1);
  expect(await vaultOn(store, { session: "two" }).list("case-17")).toEqual([]);
  expect(await vaultOn(store, { session: "one" }).list("case-18")).toEqual([]);
  expect(await vaultOn(store, { tenant: "school", session: "one" }).list("case-17")).toEqual([]);
});

test("a record of SQLite that cannot be written takes the others with it", async () => {
  const store = sqliteStore(":memory:");
  const vault = vaultOn(store);
  await vault.put(anna);
  const [record] = await store.recordsOf("town-hall", (await store.keys("town-hall"))[1]?.owner ?? "");
  if (record === undefined) throw new Error("nothing was stored");
  const broken = { ...record, id: "b", expiresAt: 0.5 };
  await expect(store.writeRecords([{ ...record, id: "a" }, broken])).rejects.toThrow(/./u);
  expect(await store.readRecord("town-hall", "a")).toBeUndefined();
});

test("the key for pseudonyms is one for a subject and session, and another after erasing", async () => {
  const store = memoryStore();
  const key = async (subject: string, options: Partial<VaultOptions> = {}): Promise<string> =>
    Buffer.from(await vaultOn(store, options).pseudonymKey(subject)).toString("hex");
  const first = await key("a");
  expect(first).toHaveLength(64);
  expect(await key("a")).toBe(first);
  const others = [await key("b"), await key("a", { session: "s" }), await key("a", { tenant: "school" })];
  await vaultOn(store).erase("a");
  expect(new Set([first, ...others, await key("a")]).size).toBe(5);
});
