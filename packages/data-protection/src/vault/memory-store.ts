import type { AuditEntry, VaultRecord, VaultStore, WrappedKey } from "./vault-store.ts";

/** A store that lives as long as the process. */
export function memoryStore(): VaultStore {
  const keys = new Map<string, WrappedKey>();
  const records = new Map<string, VaultRecord>();
  const log: AuditEntry[] = [];
  const recordsWhere = (matches: (record: VaultRecord) => boolean): readonly VaultRecord[] =>
    [...records.values()].filter(matches);
  const deleteAll = (found: readonly VaultRecord[]): number => {
    for (const { tenant, id } of found) records.delete(address(tenant, id));
    return found.length;
  };

  return {
    readKey: async (tenant, owner) => keys.get(address(tenant, owner)),
    addKey: async (key) => {
      const at = address(key.tenant, key.owner);
      const present = keys.get(at) ?? key;
      keys.set(at, present);
      return present;
    },
    replaceKey: async (key) => {
      const at = address(key.tenant, key.owner);
      if (keys.get(at)?.id === key.id) keys.set(at, key);
    },
    deleteKey: async (tenant, owner) => {
      keys.delete(address(tenant, owner));
    },
    keys: async (tenant) => [...keys.values()].filter((key) => key.tenant === tenant),
    readRecord: async (tenant, id) => records.get(address(tenant, id)),
    writeRecords: async (written) => {
      for (const record of written) records.set(address(record.tenant, record.id), record);
    },
    deleteRecord: async (tenant, id) => {
      records.delete(address(tenant, id));
    },
    recordsOf: async (tenant, owner) => recordsWhere((record) => record.tenant === tenant && record.owner === owner),
    deleteRecordsOf: async (tenant, owner) =>
      deleteAll(recordsWhere((record) => record.tenant === tenant && record.owner === owner)),
    deleteExpired: async (tenant, now) =>
      deleteAll(
        recordsWhere((record) => record.tenant === tenant && record.expiresAt !== null && record.expiresAt <= now),
      ),
    appendAudit: async (entry) => {
      log.push(entry);
    },
    audit: async (tenant) => log.filter((entry) => entry.tenant === tenant),
  };
}

/** Unambiguous, whatever characters the parts hold. */
function address(tenant: string, part: string): string {
  return JSON.stringify([tenant, part]);
}
