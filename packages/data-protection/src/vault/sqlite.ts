import type { SQLOutputValue } from "node:sqlite";
import { damaged } from "./damaged.ts";
import type { AuditAction, AuditEntry, VaultRecord, VaultStore, WrappedKey } from "./vault-store.ts";

/** A store with a file, which is to be closed. */
export interface SqliteStore extends VaultStore {
  close(): void;
}

type Row = Readonly<Record<string, SQLOutputValue>>;

// Deleted rows are overwritten with zeros, and so is the journal that held them: erasing a subject must not leave its key in the file.
const schema = `
pragma secure_delete = on;
pragma journal_mode = truncate;
pragma busy_timeout = 5000;
create table if not exists leam_key (tenant text, owner text, id text not null, master_key text not null, wrapped blob not null,
  primary key (tenant, owner)) without rowid, strict;
create table if not exists leam_record (tenant text, id text, session text not null, type text not null, owner text not null,
  key text not null, expires_at integer, sealed blob not null, primary key (tenant, id)) without rowid, strict;
create index if not exists leam_record_owner on leam_record (tenant, owner);
create table if not exists leam_audit (tenant text not null, at integer not null, action text not null, session text not null,
  subject text, count integer not null, mac text not null) strict;
create index if not exists leam_audit_tenant on leam_audit (tenant);
`;

/**
 * Keeps a vault in one SQLite file, by Node's own `node:sqlite`. Several processes of one machine may use it.
 * Deleted rows are overwritten in the file; what the file system, the disk or a backup keeps of it is out of its reach.
 * @param path Of the file, which is made where there is none; ":memory:" for none.
 */
export function sqliteStore(path: string): SqliteStore {
  // Not imported: bundlers drop "node:", and this module has no name without it.
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
  const database = new DatabaseSync(path);
  database.exec(schema);
  const readKey = database.prepare("select * from leam_key where tenant = ? and owner = ?");
  const addKey = database.prepare("insert into leam_key values (?, ?, ?, ?, ?) on conflict do nothing");
  const replaceKey = database.prepare(
    "update leam_key set master_key = ?, wrapped = ? where tenant = ? and owner = ? and id = ?",
  );
  const deleteKey = database.prepare("delete from leam_key where tenant = ? and owner = ?");
  const keys = database.prepare("select * from leam_key where tenant = ?");
  const readRecord = database.prepare("select * from leam_record where tenant = ? and id = ?");
  const writeRecord = database.prepare("insert or replace into leam_record values (?, ?, ?, ?, ?, ?, ?, ?)");
  const deleteRecord = database.prepare("delete from leam_record where tenant = ? and id = ?");
  const recordsOf = database.prepare("select * from leam_record where tenant = ? and owner = ? order by id");
  const deleteRecordsOf = database.prepare("delete from leam_record where tenant = ? and owner = ?");
  const deleteExpired = database.prepare("delete from leam_record where tenant = ? and expires_at <= ?");
  const appendAudit = database.prepare("insert into leam_audit values (?, ?, ?, ?, ?, ?, ?)");
  const audit = database.prepare("select * from leam_audit where tenant = ? order by rowid");
  const storedKey = (tenant: string, owner: string): WrappedKey | undefined => {
    const row = readKey.get(tenant, owner);
    return row === undefined ? undefined : toKey(row);
  };

  return {
    readKey: async (tenant, owner) => storedKey(tenant, owner),
    addKey: async (key) => {
      addKey.run(key.tenant, key.owner, key.id, key.masterKey, key.wrapped);
      return storedKey(key.tenant, key.owner) ?? key;
    },
    replaceKey: async ({ tenant, owner, id, masterKey, wrapped }) => {
      replaceKey.run(masterKey, wrapped, tenant, owner, id);
    },
    deleteKey: async (tenant, owner) => {
      deleteKey.run(tenant, owner);
    },
    keys: async (tenant) => keys.all(tenant).map(toKey),
    readRecord: async (tenant, id) => {
      const row = readRecord.get(tenant, id);
      return row === undefined ? undefined : toRecord(row);
    },
    writeRecords: async (records) => {
      database.exec("begin immediate");
      try {
        for (const { tenant, id, session, type, owner, key, expiresAt, sealed } of records)
          writeRecord.run(tenant, id, session, type, owner, key, expiresAt, sealed);
        database.exec("commit");
      } catch (error) {
        database.exec("rollback");
        throw error;
      }
    },
    deleteRecord: async (tenant, id) => {
      deleteRecord.run(tenant, id);
    },
    recordsOf: async (tenant, owner) => recordsOf.all(tenant, owner).map(toRecord),
    deleteRecordsOf: async (tenant, owner) => Number(deleteRecordsOf.run(tenant, owner).changes),
    deleteExpired: async (tenant, now) => Number(deleteExpired.run(tenant, now).changes),
    appendAudit: async ({ tenant, at, action, session, subject, count, mac }) => {
      appendAudit.run(tenant, at, action, session, subject, count, mac);
    },
    audit: async (tenant) => audit.all(tenant).map(toEntry),
    close: () => database.close(),
  };
}

function toKey(row: Row): WrappedKey {
  return {
    tenant: text(row, "tenant"),
    owner: text(row, "owner"),
    id: text(row, "id"),
    masterKey: text(row, "master_key"),
    wrapped: bytes(row, "wrapped"),
  };
}

function toRecord(row: Row): VaultRecord {
  return {
    tenant: text(row, "tenant"),
    id: text(row, "id"),
    session: text(row, "session"),
    type: text(row, "type"),
    owner: text(row, "owner"),
    key: text(row, "key"),
    expiresAt: row["expires_at"] === null ? null : whole(row, "expires_at"),
    sealed: bytes(row, "sealed"),
  };
}

function toEntry(row: Row): AuditEntry {
  return {
    tenant: text(row, "tenant"),
    at: whole(row, "at"),
    action: toAction(text(row, "action")),
    session: text(row, "session"),
    subject: row["subject"] === null ? null : text(row, "subject"),
    count: whole(row, "count"),
    mac: text(row, "mac"),
  };
}

const actions: readonly AuditAction[] = ["put", "get", "find", "list", "export", "erase", "purge", "rotate"];

function toAction(name: string): AuditAction {
  return actions.find((action) => action === name) ?? unreadable("action");
}

function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : unreadable(column);
}

function whole(row: Row, column: string): number {
  const value = row[column];
  return typeof value === "number" ? value : unreadable(column);
}

function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  return value instanceof Uint8Array ? value : unreadable(column);
}

function unreadable(column: string): never {
  throw damaged(`Column ${column} of a row`, "Restore the file from a backup.");
}
