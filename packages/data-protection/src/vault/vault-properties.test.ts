import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createVault, type NewVaultValue, type Vault } from "./create-vault.ts";
import { memoryStore } from "./memory-store.ts";
import { sqliteStore } from "./sqlite.ts";
import type { VaultKeys } from "./vault-keys.ts";
import type { AuditAction, AuditEntry, VaultRecord, VaultStore, WrappedKey } from "./vault-store.ts";

const keys: VaultKeys = { current: "k1", all: { k1: randomBytes(32) } };
const refused = expect.objectContaining({ code: "PROTECTION_FAILED" });
const text = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
const anyValue = fc.record({ subject: text, type: text, value: text, note: text });
/** Which character of a text or byte, and which of its bits. */
const anyBit = fc.record({ place: fc.nat(), bit: fc.nat({ max: 15 }) });
type Bit = { readonly place: number; readonly bit: number };

function vaultOn(store: VaultStore, tenant = "town-hall", session = "s1"): Vault {
  return createVault({ tenant, session, keys, store, now: () => 1000, ttlMs: 1_000_000 });
}

const recordFields = ["tenant", "id", "session", "type", "owner", "key", "expiresAt", "sealed"] as const;

test("any flipped bit of any field of any record is detected", async () => {
  await fc.assert(
    fc.asyncProperty(anyValue, fc.constantFrom(...recordFields), anyBit, async (value, field, bit) => {
      const store = memoryStore();
      const id = await vaultOn(store).put(value);
      const record = await store.readRecord("town-hall", id);
      if (record === undefined) throw new Error("nothing was stored");
      const altered: VaultRecord = { ...record, [field]: flip(record[field] ?? 0, bit) };
      await store.deleteRecord("town-hall", id);
      await store.writeRecords([altered]);
      await expect(vaultOn(store, altered.tenant).get(altered.id)).rejects.toEqual(refused);
    }),
    { numRuns: 2000 },
  );
});

const keyFields = ["tenant", "owner", "id", "masterKey", "wrapped"] as const;

test("any flipped bit of any field of any wrapped key is detected", async () => {
  await fc.assert(
    fc.asyncProperty(anyValue, fc.constantFrom(...keyFields), anyBit, async (value, field, bit) => {
      const store = memoryStore();
      await vaultOn(store).put(value);
      for (const key of await store.keys("town-hall")) {
        if (key.owner === "" && field === "owner") continue;
        const altered: WrappedKey = { ...key, [field]: flip(key[field], bit) };
        await store.deleteKey("town-hall", key.owner);
        await store.addKey(altered);
        await expect(vaultOn(store).export(value.subject)).rejects.toEqual(refused);
        await store.deleteKey(altered.tenant, altered.owner);
        await store.addKey(key);
      }
      expect(await vaultOn(store).export(value.subject)).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});

const entryFields = ["tenant", "at", "action", "session", "subject", "count", "mac"] as const;

test("any flipped bit of any field of any entry of the log is detected", async () => {
  await fc.assert(
    fc.asyncProperty(anyValue, fc.constantFrom(...entryFields), anyBit, async (value, field, bit) => {
      const store = memoryStore();
      await vaultOn(store).put(value);
      await vaultOn(store).purge();
      const all = await store.audit("town-hall");
      for (const entry of all) {
        const altered = flipEntry(entry, field, bit);
        const changed = { ...store, audit: async () => all.map((each) => (each === entry ? altered : each)) };
        await expect(vaultOn(changed, altered.tenant).audit()).rejects.toEqual(refused);
      }
    }),
    { numRuns: 500 },
  );
});

function flipEntry(entry: AuditEntry, field: (typeof entryFields)[number], bit: Bit): AuditEntry {
  const actions: readonly AuditAction[] = ["get", "find", "export", "erase", "rotate"];
  if (field === "action") return { ...entry, action: actions[bit.place % actions.length] ?? "get" };
  return { ...entry, [field]: flip(entry[field] ?? "", bit) };
}

/** One bit of one character, byte or number differs; an empty text gets a character. */
function flip<Field extends string | number | Uint8Array>(field: Field, bit: Bit): string | number | Uint8Array {
  if (typeof field === "number") return field ^ (1 << bit.bit);
  if (typeof field !== "string") {
    const place = bit.place % field.length;
    return field.map((byte, at) => (at === place ? byte ^ (1 << (bit.bit % 8)) : byte));
  }
  if (field === "") return "x";
  const place = bit.place % field.length;
  return field.slice(0, place) + String.fromCharCode(field.charCodeAt(place) ^ (1 << bit.bit)) + field.slice(place + 1);
}

const put = fc.record({
  subject: fc.constantFrom("case-1", "case-2", "case-3"),
  session: fc.constantFrom("s1", "s2"),
  type: fc.constantFrom("PERSON", "IBAN"),
  value: fc.nat({ max: 999 }).map((count) => `the value ${count}`),
});

for (const [name, open] of [
  ["memory", memoryStore],
  ["sqlite", () => sqliteStore(":memory:")],
] as const)
  test(`${name}: after erasing, nothing of a subject can be read, be all its rows back and all other keys at hand`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(put, { minLength: 1, maxLength: 10 }), async (puts) => {
        const store = open();
        const written = new Map<string, VaultRecord>();
        const watched: VaultStore = {
          ...store,
          writeRecords: async (records) => {
            for (const record of records) written.set(record.id, record);
            await store.writeRecords(records);
          },
        };
        const ids = new Map<string, NewVaultValue & { readonly session: string }>();
        for (const each of puts) ids.set(await vaultOn(watched, "town-hall", each.session).put(each), each);
        await vaultOn(store).erase("case-1");
        const gone = [...ids].filter(([, { subject }]) => subject === "case-1");
        expect(await vaultOn(store).export("case-1")).toEqual([]);
        for (const [id] of gone) expect(await store.readRecord("town-hall", id)).toBeUndefined();

        await store.writeRecords(gone.flatMap(([id]) => written.get(id) ?? []));
        const owner = gone.map(([id]) => written.get(id)?.owner)[0];
        if (owner !== undefined) await expect(vaultOn(store).export("case-1")).rejects.toEqual(refused);
        for (const key of await store.keys("town-hall")) {
          if (owner === undefined || key.owner === owner) continue;
          await store.addKey({ ...key, owner });
          for (const [id, { session }] of gone)
            await expect(vaultOn(store, "town-hall", session).get(id)).rejects.toEqual(refused);
          await store.deleteKey("town-hall", owner);
        }
        for (const [id, { subject, session, value }] of ids)
          if (subject !== "case-1") expect((await vaultOn(store, "town-hall", session).get(id))?.value).toBe(value);
      }),
      { numRuns: 100 },
    );
  });

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("put"), isFirst: fc.boolean(), put }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom("erase", "rotate", "purge"), isFirst: fc.boolean(), put }),
  },
);

test("whatever one tenant does in a store, another sees its own values and no others", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const store = memoryStore();
      const expected = new Map<string, Map<string, NewVaultValue>>([
        ["town-hall", new Map()],
        ["town-hall2", new Map()],
      ]);
      for (const { kind, isFirst, put: value } of steps) {
        const tenant = isFirst ? "town-hall" : "town-hall2";
        const vault = vaultOn(store, tenant, value.session);
        const own = expected.get(tenant);
        if (kind === "put") own?.set(await vault.put(value), value);
        else if (kind === "rotate") await vault.rotate();
        else if (kind === "purge") await vault.purge();
        else {
          await vault.erase(value.subject);
          for (const [id, { subject }] of own ?? []) if (subject === value.subject) own?.delete(id);
        }
        for (const [name, values] of expected)
          for (const subject of ["case-1", "case-2", "case-3"]) {
            const seen = (await vaultOn(store, name).export(subject)).map(({ id }) => id);
            const wanted = [...values].filter(([, each]) => each.subject === subject).map(([id]) => id);
            expect(seen.toSorted()).toEqual(wanted.toSorted());
          }
      }
      for (const [name, values] of expected)
        for (const id of values.keys())
          for (const session of ["s1", "s2"])
            expect(
              await vaultOn(store, name === "town-hall" ? "town-hall2" : "town-hall", session).get(id),
            ).toBeUndefined();
    }),
    { numRuns: 100 },
  );
});
