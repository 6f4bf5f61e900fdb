import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LeamError } from "@leam/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createVault, type Vault, type VaultOptions } from "./create-vault.ts";
import { memoryStore } from "./memory-store.ts";
import { type SqliteStore, sqliteStore } from "./sqlite.ts";
import type { VaultKeys } from "./vault-keys.ts";
import type { VaultRecord, VaultStore, WrappedKey } from "./vault-store.ts";

const keys: VaultKeys = { current: "k1", all: { k1: randomBytes(32) } };
const anna = { subject: "case-17", type: "PERSON", value: "Anna Weber" };
const refused = expect.objectContaining({ code: "PROTECTION_FAILED" });
const stores = [
  ["memory", () => ({ ...memoryStore(), close: () => {} })],
  ["sqlite", () => sqliteStore(":memory:")],
] as const satisfies readonly (readonly [string, () => SqliteStore])[];

function vaultOn(store: VaultStore, options: Partial<VaultOptions> = {}): Vault {
  return createVault({ tenant: "town-hall", keys, store, ...options });
}

for (const [name, open] of stores) {
  test(`${name}: any value comes back under its id, and its id is found again`, async () => {
    const text = fc.string({ unit: "binary" });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (subject, type, value) => {
        const store = open();
        const vault = vaultOn(store);
        // SQLite keeps text as UTF-8, which has no lone surrogates: a type is a name and has none.
        const stored = { subject, type: type.toWellFormed().replaceAll("\0", ""), value };
        const id = await vault.put(stored);
        expect(await vault.get(id)).toEqual({ ...stored, id, session: "", expiresAt: null });
        expect(await vault.find(stored)).toBe(id);
        expect(await vault.put(stored)).toBe(id);
        expect(await vault.export(subject)).toHaveLength(1);
        store.close();
      }),
    );
  });

  test(`${name}: erasing a subject deletes its values in every session and nobody else's`, async () => {
    const store = open();
    const vault = vaultOn(store);
    const other = vaultOn(store, { session: "other" });
    const id = await vault.put(anna);
    await other.put(anna);
    const kept = await vault.put({ ...anna, subject: "case-18" });
    expect((await vault.export("case-17")).map(({ session }) => session).toSorted()).toEqual(["", "other"]);
    expect(await vault.erase("case-17")).toBe(2);
    expect(await vault.get(id)).toBeUndefined();
    expect(await vault.find(anna)).toBeUndefined();
    expect(await vault.export("case-17")).toEqual([]);
    expect((await vault.get(kept))?.value).toBe("Anna Weber");
    expect(await vault.put(anna)).not.toBe(id);
  });

  test(`${name}: values expire at their time and are purged`, async () => {
    let time = 1000;
    const vault = vaultOn(open(), { ttlMs: 100, now: () => time });
    const short = await vault.put(anna);
    const long = await vault.put({ ...anna, value: "Weber", ttlMs: 1000 });
    time = 1099;
    expect((await vault.get(short))?.expiresAt).toBe(1100);
    time = 1100;
    expect(await vault.get(short)).toBeUndefined();
    expect(await vault.find(anna)).toBeUndefined();
    expect(await vault.export(anna.subject)).toHaveLength(1);
    expect(await vault.purge()).toBe(1);
    expect(await vault.get(long)).toBeDefined();
  });

  test(`${name}: after rotation the old master key can go`, async () => {
    const store = open();
    const ids = await Promise.all(["a", "b", "c"].map((subject) => vaultOn(store).put({ ...anna, subject })));
    const both: VaultKeys = { current: "k2", all: { ...keys.all, k2: randomBytes(32) } };
    expect(await vaultOn(store, { keys: both }).rotate()).toBe(4); // three subjects and the tenant
    const rotated = vaultOn(store, { keys: { current: "k2", all: { k2: both.all["k2"] ?? randomBytes(32) } } });
    for (const id of ids) expect((await rotated.get(id))?.value).toBe("Anna Weber");
    expect(await rotated.rotate()).toBe(0);
    await expect(vaultOn(store).get(ids[0] ?? "")).rejects.toEqual(refused);
  });

  test(`${name}: two tenants of one store with one key never see each other`, async () => {
    const store = open();
    const [one, two] = [vaultOn(store), vaultOn(store, { tenant: "school" })];
    const id = await one.put(anna);
    const otherId = await two.put(anna);
    expect(otherId).not.toBe(id);
    expect(await two.get(id)).toBeUndefined();
    expect(await two.erase("case-17")).toBe(1);
    expect(await two.export("case-17")).toEqual([]);
    expect((await one.get(id))?.value).toBe("Anna Weber");
    expect((await one.audit()).every(({ tenant }) => tenant === "town-hall")).toBe(true);
  });

  test(`${name}: the audit log tells what happened to whom without saying who or what`, async () => {
    const vault = vaultOn(open(), { session: "s1", now: () => 5 });
    await vault.get(await vault.put(anna));
    await vault.put({ ...anna, subject: "case-18" });
    await vault.erase(anna.subject);
    const log = await vault.audit(anna.subject);
    expect(log.map(({ action, count, session, at }) => ({ action, count, session, at }))).toEqual(
      ["put", "get", "erase"].map((action) => ({ action, count: 1, session: "s1", at: 5 })),
    );
    expect(await vault.audit()).toHaveLength(4);
    expect(JSON.stringify(await vault.audit())).not.toMatch(/Anna|Weber|case-1/);
  });
}

test("ten thousand values come back", async () => {
  const vault = vaultOn(memoryStore());
  const values = Array.from({ length: 10_000 }, (_, at) => ({
    subject: `s${at % 100}`,
    type: at % 2 === 0 ? "PERSON" : "IBAN",
    value: `value ${at}`,
  }));
  const ids: string[] = [];
  for (const value of values) ids.push(await vault.put(value));
  expect(new Set(ids).size).toBe(10_000);
  for (const [at, id] of ids.entries()) expect((await vault.get(id))?.value).toBe(`value ${at}`);
}, 60_000);

test("any flipped bit of a record is detected", async () => {
  const { store, record, vault } = await filled();
  const fields = ["sealed", "session", "type", "owner", "key", "expiresAt"] as const;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...fields), fc.nat(), async (field, bit) => {
      await store.writeRecords([flipRecord(record, field, bit)]);
      await expect(vault.get(record.id)).rejects.toEqual(refused);
      await store.writeRecords([record]);
    }),
    { numRuns: 1000 },
  );
  for (let bit = 0; bit < record.sealed.length * 8; bit++) {
    await store.writeRecords([flipRecord(record, "sealed", bit)]);
    await expect(vault.get(record.id)).rejects.toEqual(refused);
  }
});

test("a record under another id, another tenant or with a cut end is detected", async () => {
  const { store, record, vault } = await filled();
  await store.writeRecords([{ ...record, id: "other" }]);
  await expect(vault.get("other")).rejects.toEqual(refused);
  await expect(vault.export(anna.subject)).rejects.toEqual(refused);
  await store.writeRecords([{ ...record, tenant: "school" }]);
  await expect(vaultOn(store, { tenant: "school" }).get(record.id)).rejects.toEqual(refused);
  for (let length = 0; length < record.sealed.length; length++) {
    await store.writeRecords([{ ...record, sealed: record.sealed.subarray(0, length) }]);
    await expect(vault.get(record.id)).rejects.toEqual(refused);
  }
});

test("any flipped bit of a wrapped key is detected", async () => {
  const { store, record, vault } = await filled();
  for (const owner of [record.owner, ""]) {
    const key = await store.readKey("town-hall", owner);
    if (key === undefined) throw new Error("no key");
    for (let bit = 0; bit < key.wrapped.length * 8; bit++) {
      await store.deleteKey("town-hall", owner);
      await store.addKey({ ...key, wrapped: flipBytes(key.wrapped, bit) });
      await expect(vault.export(anna.subject)).rejects.toEqual(refused);
    }
    for (const altered of [
      { ...key, id: flipText(key.id, 3) },
      { ...key, masterKey: flipText(key.masterKey, 3) },
    ]) {
      await store.deleteKey("town-hall", owner);
      await store.addKey(altered);
      await expect(vault.export(anna.subject)).rejects.toEqual(refused);
    }
    await store.deleteKey("town-hall", owner);
    await store.addKey(key);
  }
  expect(await vault.export(anna.subject)).toHaveLength(1);
});

test("a lost tenant key is an error, not an empty vault", async () => {
  const { store, vault } = await filled();
  await store.deleteKey("town-hall", "");
  await expect(vault.erase(anna.subject)).rejects.toEqual(refused);
});

test("an altered entry of the audit log is detected", async () => {
  const { store, vault } = await filled();
  const [entry] = await vault.audit();
  if (entry === undefined) throw new Error("no entry");
  await store.appendAudit({ ...entry, count: 2 });
  await expect(vault.audit()).rejects.toEqual(refused);
});

test("after erasing, the rows as they were and the master key are not enough", async () => {
  const { store, record, vault } = await filled();
  await vault.erase(anna.subject);
  await store.writeRecords([record]); // from a backup that holds no keys
  await expect(vault.get(record.id)).rejects.toEqual(refused);
  await expect(vault.export(anna.subject)).rejects.toEqual(refused);
  await store.addKey(await strangerKey(record.owner));
  await expect(vault.get(record.id)).rejects.toEqual(refused);
  const rows = JSON.stringify([record, await store.keys("town-hall")]);
  expect(rows).not.toContain("Anna");
});

test("the file of the SQLite store holds no readable value, and after erasing no wrapped key", async () => {
  const folder = await mkdtemp(join(tmpdir(), "leam-vault-"));
  const store = sqliteStore(join(folder, "vault.db"));
  const vault = vaultOn(store);
  const id = await vault.put(anna);
  const record = await store.readRecord("town-hall", id);
  const key = await store.readKey("town-hall", record?.owner ?? "");
  const wrapped = Buffer.from(key?.wrapped ?? []);
  expect((await bytesOf(folder)).includes(wrapped)).toBe(true);
  expect((await bytesOf(folder)).includes("Anna Weber")).toBe(false);
  expect((await bytesOf(folder)).includes("case-17")).toBe(false);
  await vault.erase(anna.subject);
  const after = await bytesOf(folder);
  expect(after.includes(wrapped)).toBe(false);
  expect(after.includes(Buffer.from(record?.sealed ?? []))).toBe(false);
  store.close();
  const reopened = sqliteStore(join(folder, "vault.db"));
  expect((await vaultOn(reopened).audit(anna.subject)).map(({ action }) => action)).toEqual(["put", "erase"]);
  reopened.close();
  await rm(folder, { recursive: true });
});

test("a value stored while its subject is erased is not kept", async () => {
  const store = memoryStore();
  const eraser = vaultOn(store);
  await eraser.put(anna);
  const slow: VaultStore = {
    ...store,
    writeRecords: async (records) => {
      await eraser.erase(anna.subject);
      await store.writeRecords(records);
    },
  };
  await expect(vaultOn(slow).put(anna)).rejects.toEqual(refused);
  expect(await eraser.export(anna.subject)).toEqual([]);
});

test("writers that begin together share the keys", async () => {
  const vault = vaultOn(memoryStore());
  await Promise.all(Array.from({ length: 50 }, (_, at) => vault.put({ ...anna, value: `v${at}` })));
  expect(await vault.export(anna.subject)).toHaveLength(50);
});

test("options that cannot protect are refused", () => {
  const wrong: readonly Partial<VaultOptions>[] = [
    { tenant: "" },
    { keys: { current: "k1", all: { k1: randomBytes(31) } } },
    { keys: { current: "k2", all: keys.all } },
    { keys: { current: "toString", all: {} } },
  ];
  for (const options of wrong) expect(() => vaultOn(memoryStore(), options)).toThrow(LeamError);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a time to live of %s is refused", async (ttlMs) => {
  await expect(vaultOn(memoryStore()).put({ ...anna, ttlMs })).rejects.toMatchObject({ code: "INVALID_CALL" });
});

interface Filled {
  readonly store: VaultStore;
  readonly vault: Vault;
  readonly record: VaultRecord;
}

async function filled(): Promise<Filled> {
  const store = memoryStore();
  const vault = vaultOn(store, { session: "s1", now: () => 1000, ttlMs: 1_000_000 });
  const record = await store.readRecord("town-hall", await vault.put(anna));
  if (record === undefined) throw new Error("nothing was stored");
  return { store, vault, record };
}

async function strangerKey(owner: string): Promise<WrappedKey> {
  const store = memoryStore();
  await vaultOn(store).put(anna);
  const key = (await store.keys("town-hall")).find((each) => each.owner !== "");
  if (key === undefined) throw new Error("no key");
  return { ...key, owner };
}

function flipRecord(record: VaultRecord, field: Exclude<keyof VaultRecord, "tenant" | "id">, bit: number): VaultRecord {
  if (field === "sealed") return { ...record, sealed: flipBytes(record.sealed, bit) };
  if (field === "expiresAt") return { ...record, expiresAt: (record.expiresAt ?? 0) ^ (1 << (bit % 20)) };
  return { ...record, [field]: flipText(record[field], bit) };
}

function flipBytes(bytes: Uint8Array, bit: number): Uint8Array {
  const place = Math.floor(bit / 8) % bytes.length;
  return bytes.map((byte, at) => (at === place ? byte ^ (1 << (bit % 8)) : byte));
}

function flipText(text: string, bit: number): string {
  const place = Math.floor(bit / 8) % text.length;
  return text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ (1 << (bit % 8))) + text.slice(place + 1);
}

async function bytesOf(folder: string): Promise<Buffer> {
  return Buffer.concat(await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name)))));
}
