// Values that outlive a call; the SQLite store is "@leam/data-protection/sqlite"
export { createVault, type NewVaultValue, type Vault, type VaultOptions } from "./create-vault.ts";
export { memoryStore } from "./memory-store.ts";
export type { VaultValue } from "./sealed-value.ts";
export type { VaultKeys } from "./vault-keys.ts";
export type { AuditAction, AuditEntry, VaultRecord, VaultStore, WrappedKey } from "./vault-store.ts";
