import { damaged } from "./damaged.ts";
import { context, digest, subKey } from "./derive.ts";
import type { DataKey } from "./key-ring.ts";
import { seal, unseal } from "./seal.ts";
import type { VaultRecord } from "./vault-store.ts";

/** A value as the vault gives it back. */
export interface VaultValue {
  readonly id: string;
  readonly subject: string;
  readonly session: string;
  readonly type: string;
  readonly value: string;
  /** What was stored beside it. */
  readonly note?: string;
  /** Milliseconds since 1970, or null where it does not expire. */
  readonly expiresAt: number | null;
}

/** Where a value is kept. */
export type Place = Pick<VaultRecord, "tenant" | "session" | "type">;

/** The look-up index: without the subject's key nobody can check a guess. */
export function recordId(key: DataKey, { tenant, session, type }: Place, value: string): string {
  return digest(placeKey(key, "index", { tenant, session, type }), value);
}

export function sealValue(key: DataKey, tenant: string, content: VaultValue): VaultRecord {
  const { id, session, type, expiresAt } = content;
  const readable = { tenant, id, session, type, owner: key.owner, key: key.id, expiresAt };
  const plain = Buffer.from(
    JSON.stringify([content.subject, content.value, ...(content.note === undefined ? [] : [content.note])]),
  );
  return { ...readable, sealed: seal(cipherKey(key, readable), plain, contextOf(readable)) };
}

/** @throws {LeamError} PROTECTION_FAILED where any part of the record is not what was written. */
export function openRecord(key: DataKey | undefined, record: VaultRecord): VaultValue {
  const plain =
    key === undefined || key.id !== record.key
      ? undefined
      : unseal(cipherKey(key, record), record.sealed, contextOf(record));
  const [subject, value, note] = plain === undefined ? [] : stringsOf(JSON.parse(Buffer.from(plain).toString()));
  const { id, session, type, expiresAt } = record;
  if (subject !== undefined && value !== undefined)
    return { id, subject, session, type, value, expiresAt, ...(note === undefined ? {} : { note }) };
  throw damaged("A record", "Delete it, or restore record and key from the same backup.");
}

function cipherKey(key: DataKey, { tenant, session, type }: Place): Uint8Array {
  return placeKey(key, "record", { tenant, session, type });
}

const placeKeys = new WeakMap<DataKey, Map<string, Uint8Array>>();

/** Derived once for all records of a place: it costs more than to open one. */
function placeKey(key: DataKey, purpose: string, { tenant, session, type }: Place): Uint8Array {
  const made = placeKeys.get(key) ?? new Map<string, Uint8Array>();
  placeKeys.set(key, made);
  const name = JSON.stringify([purpose, tenant, session, type]);
  const known = made.get(name) ?? subKey(key.bytes, purpose, tenant, session, type);
  made.set(name, known);
  return known;
}

function contextOf({ tenant, session, type, id, owner, key, expiresAt }: Omit<VaultRecord, "sealed">): Uint8Array {
  return context("record", tenant, session, type, id, owner, key, String(expiresAt));
}

function stringsOf(parsed: unknown): readonly string[] {
  return Array.isArray(parsed) ? parsed.filter((each) => typeof each === "string") : [];
}
