import { LeamError } from "@leam/spec";
import { logEvent, readLog } from "./audit-log.ts";
import { subKey } from "./derive.ts";
import { createKeyRing } from "./key-ring.ts";
import { memoryStore } from "./memory-store.ts";
import { openRecord, recordId, sealValue, type VaultValue } from "./sealed-value.ts";
import { checkVaultKeys, type VaultKeys } from "./vault-keys.ts";
import type { AuditAction, AuditEntry, VaultRecord, VaultStore } from "./vault-store.ts";

export interface VaultOptions {
  readonly keys: VaultKeys;
  /** Whose values these are: a customer, an authority. Vaults of two tenants never see each other's, even in one store. Stored readably. */
  readonly tenant: string;
  /** What values are read back within: a conversation, a case. Stored readably, so not a name. Default: "". */
  readonly session?: string;
  /** Default: in memory. */
  readonly store?: VaultStore;
  /** How long values live, in milliseconds, unless `put` says otherwise. Default: until erased. */
  readonly ttlMs?: number;
  /** The clock, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

export interface NewVaultValue {
  /** Whom the value concerns: the id under which your records know the person. Never stored readably. */
  readonly subject: string;
  /** Type of personal data. Stored readably. */
  readonly type: string;
  readonly value: string;
  /** Anything to keep with it, sealed as it is. */
  readonly note?: string;
  readonly ttlMs?: number;
}

/** Values at rest, each under its subject's own key. Every method rejects with PROTECTION_FAILED where a row was altered. */
export interface Vault {
  /** Stores a value and answers with its id. The same value of the same subject, type and session keeps its id; its time starts again. */
  put(value: NewVaultValue): Promise<string>;
  /** The same for many values at once, of one or several subjects. */
  putAll(values: readonly NewVaultValue[]): Promise<readonly string[]>;
  /** The id under which the session holds the value. */
  find(value: Pick<NewVaultValue, "subject" | "type" | "value">): Promise<string | undefined>;
  /** The value with this id, unless it expired, was erased, or is another session's. */
  get(id: string): Promise<VaultValue | undefined>;
  /** All values of a subject in this session. */
  list(subject: string): Promise<readonly VaultValue[]>;
  /**
   * A key for pseudonyms, of 32 bytes: always the same one for a subject in this session, whatever the process, and gone when the subject
   * is erased.
   */
  pseudonymKey(subject: string): Promise<Uint8Array>;
  /** All values of a subject, in every session of the tenant: the answer to a request for access. */
  export(subject: string): Promise<readonly VaultValue[]>;
  /** Deletes the subject's key, then its rows, in every session of the tenant. Answers with how many values there were. */
  erase(subject: string): Promise<number>;
  /** Deletes what has expired. Answers with how many values there were. */
  purge(): Promise<number>;
  /** Wraps the tenant's data keys under the current master key. Answers with how many there were. The values stay as they are. */
  rotate(): Promise<number>;
  /** What happened, of one subject or of all. */
  audit(subject?: string): Promise<readonly AuditEntry[]>;
}

/**
 * A vault for one tenant and session: AES-256-GCM with a random nonce for each value, sub-keys by HKDF-SHA-256 for each tenant, session and
 * type under a random key for each subject, which is wrapped under a master key. To erase a subject is to delete that key.
 * @throws {LeamError} INVALID_PLUGIN for keys that are not of 32 bytes, a current key that is missing, an empty tenant; INVALID_CALL for a time to live that is no number above 0.
 * @example
 * const vault = createVault({ tenant: "town-hall", keys: { current: "k1", all: { k1: new Uint8Array(32).fill(7) } } });
 * const id = await vault.put({ subject: "case-17", type: "PERSON", value: "Anna Weber" });
 * console.log((await vault.get(id))?.value); // "Anna Weber"
 */
export function createVault(options: VaultOptions): Vault {
  const { tenant, session = "", store = memoryStore(), ttlMs: usualTtlMs, now = Date.now } = options;
  if (tenant === "")
    throw new LeamError({ code: "INVALID_PLUGIN", message: "The vault's `tenant` is empty. Name one." });
  if (usualTtlMs !== undefined) expiry(0, usualTtlMs);
  const ring = createKeyRing(store, checkVaultKeys(options.keys), tenant);
  return { put, putAll, find, get, list, pseudonymKey, export: exportAll, erase, purge, rotate, audit };

  async function put(value: NewVaultValue): Promise<string> {
    const [id = ""] = await putAll([value]);
    return id;
  }

  async function putAll(values: readonly NewVaultValue[]): Promise<readonly string[]> {
    const bySubject = Map.groupBy(values, ({ subject }) => subject);
    const ids = new Map<NewVaultValue, string>();
    for (const [subject, own] of bySubject) {
      const key = await ring.obtain(await ring.ownerOf(subject));
      const records = own.map((each) => {
        const id = recordId(key, { tenant, session, type: each.type }, each.value);
        ids.set(each, id);
        return sealValue(key, tenant, { ...content(each), id });
      });
      await store.writeRecords(records);
      await log("put", subject, records.length);
      if ((await store.readKey(tenant, key.owner))?.id === key.id) continue;
      // Somebody erased the subject in between: the rows that came too late go too.
      for (const { id } of records) await store.deleteRecord(tenant, id);
      throw erasedMeanwhile();
    }
    return values.map((value) => ids.get(value) ?? "");
  }

  function content({ subject, type, value, note, ttlMs = usualTtlMs }: NewVaultValue): Omit<VaultValue, "id"> {
    const expiresAt = ttlMs === undefined ? null : expiry(now(), ttlMs);
    return { subject, session, type, value, expiresAt, ...(note === undefined ? {} : { note }) };
  }

  async function find({
    subject,
    type,
    value,
  }: Pick<NewVaultValue, "subject" | "type" | "value">): Promise<string | undefined> {
    const key = await ring.find(await ring.ownerOf(subject));
    const id = key === undefined ? undefined : recordId(key, { tenant, session, type }, value);
    const found = id === undefined ? undefined : await read(id);
    await log("find", subject, found === undefined ? 0 : 1);
    return found?.id;
  }

  async function get(id: string): Promise<VaultValue | undefined> {
    const found = await read(id);
    await log("get", found?.subject, found === undefined ? 0 : 1);
    return found;
  }

  async function read(id: string): Promise<VaultValue | undefined> {
    const record = await store.readRecord(tenant, id);
    if (record === undefined) return undefined;
    const found = openRecord(await ring.find(record.owner), { ...record, tenant, id });
    return isLive(found) && found.session === session ? found : undefined;
  }

  async function list(subject: string): Promise<readonly VaultValue[]> {
    const found = await open(subject, (record) => record.session === session);
    await log("list", subject, found.length);
    return found;
  }

  async function exportAll(subject: string): Promise<readonly VaultValue[]> {
    const found = await open(subject, () => true);
    await log("export", subject, found.length);
    return found;
  }

  async function open(subject: string, isWanted: (record: VaultRecord) => boolean): Promise<readonly VaultValue[]> {
    const owner = await ring.ownerOf(subject);
    const key = await ring.find(owner);
    const records = (await store.recordsOf(tenant, owner)).filter(isWanted);
    return records.map((record) => openRecord(key, { ...record, tenant, owner })).filter(isLive);
  }

  async function pseudonymKey(subject: string): Promise<Uint8Array> {
    const key = await ring.obtain(await ring.ownerOf(subject));
    return subKey(key.bytes, "pseudonyms", tenant, session);
  }

  async function erase(subject: string): Promise<number> {
    const owner = await ring.ownerOf(subject);
    await store.deleteKey(tenant, owner);
    const count = await store.deleteRecordsOf(tenant, owner);
    await log("erase", subject, count);
    return count;
  }

  async function purge(): Promise<number> {
    const count = await store.deleteExpired(tenant, now());
    await log("purge", undefined, count);
    return count;
  }

  async function rotate(): Promise<number> {
    const count = await ring.rotate();
    await log("rotate", undefined, count);
    return count;
  }

  async function audit(subject?: string): Promise<readonly AuditEntry[]> {
    return readLog(store, ring, tenant, subject);
  }

  async function log(action: AuditAction, subject: string | undefined, count: number): Promise<void> {
    await logEvent(store, ring, tenant, { action, session, at: now(), subject, count });
  }

  function isLive({ expiresAt }: VaultValue): boolean {
    return expiresAt === null || expiresAt > now();
  }
}

function erasedMeanwhile(): LeamError {
  return new LeamError({
    code: "PROTECTION_FAILED",
    message: "The subject was erased while a value was stored, so it was not kept. Store it again if it still may be.",
  });
}

function expiry(now: number, ttlMs: number): number {
  if (Number.isFinite(ttlMs) && ttlMs > 0) return Math.ceil(now + ttlMs);
  throw new LeamError({
    code: "INVALID_CALL",
    message: "`ttlMs` of a vault must be a number above 0.",
    param: "ttlMs",
  });
}
