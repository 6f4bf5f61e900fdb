/** A data key, wrapped under a master key. Where it is gone, nothing that it sealed can be read. */
export interface WrappedKey {
  readonly tenant: string;
  /** Keyed digest of the subject; empty for the tenant's own key. Unique within the tenant. */
  readonly owner: string;
  /** Random name of the data key. Rotation keeps it. */
  readonly id: string;
  /** Name of the master key under which it is wrapped. */
  readonly masterKey: string;
  readonly wrapped: Uint8Array;
}

/** One sealed value. Everything but `sealed` is readable in the store, and authenticated. */
export interface VaultRecord {
  readonly tenant: string;
  /** Keyed digest of what is stored: the look-up index. Unique within the tenant. */
  readonly id: string;
  readonly session: string;
  readonly type: string;
  /** Keyed digest of the subject. */
  readonly owner: string;
  /** {@link WrappedKey.id} of the key that seals it. */
  readonly key: string;
  /** Milliseconds since 1970, or null where it does not expire. */
  readonly expiresAt: number | null;
  /** Nonce, ciphertext, tag. */
  readonly sealed: Uint8Array;
}

export type AuditAction = "put" | "get" | "find" | "list" | "export" | "erase" | "purge" | "rotate";

/** What happened, without values: counts, and the subject as a keyed digest. */
export interface AuditEntry {
  readonly tenant: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly action: AuditAction;
  readonly session: string;
  /** Keyed digest, or null where the action concerned no single subject. */
  readonly subject: string | null;
  /** How many values were written, read or erased; keys, for "rotate". */
  readonly count: number;
  /** Keyed digest of all the others. */
  readonly mac: string;
}

/**
 * Where a vault keeps its rows. It never sees a value, and a value cannot be changed through it without the vault noticing.
 * Three tables do: keys with primary key (tenant, owner), records with primary key (tenant, id) and an index on (tenant, owner), an
 * append-only log. Every method is one statement or one transaction, so Postgres needs one query each ("insert … on conflict do nothing" for `addKey`) and
 * Redis one command or short script each. Deleted keys must be gone for good: exclude the table of keys from backups or let them expire.
 */
export interface VaultStore {
  readKey(tenant: string, owner: string): Promise<WrappedKey | undefined>;
  /** Stores the key where its owner has none, atomically. Answers with the one that is stored then. */
  addKey(key: WrappedKey): Promise<WrappedKey>;
  /** Replaces the key of the same tenant, owner and id; does nothing where it is gone, so that rotation never brings back an erased one. */
  replaceKey(key: WrappedKey): Promise<void>;
  deleteKey(tenant: string, owner: string): Promise<void>;
  keys(tenant: string): Promise<readonly WrappedKey[]>;
  readRecord(tenant: string, id: string): Promise<VaultRecord | undefined>;
  /** Stores the records, all or none, each in place of the one with its id. */
  writeRecords(records: readonly VaultRecord[]): Promise<void>;
  deleteRecord(tenant: string, id: string): Promise<void>;
  recordsOf(tenant: string, owner: string): Promise<readonly VaultRecord[]>;
  /** Answers with how many there were. */
  deleteRecordsOf(tenant: string, owner: string): Promise<number>;
  /** Deletes what expires at `now` or before. Answers with how many there were. */
  deleteExpired(tenant: string, now: number): Promise<number>;
  appendAudit(entry: AuditEntry): Promise<void>;
  audit(tenant: string): Promise<readonly AuditEntry[]>;
}
