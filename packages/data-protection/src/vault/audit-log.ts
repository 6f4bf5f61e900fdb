import { damaged } from "./damaged.ts";
import type { KeyRing } from "./key-ring.ts";
import type { AuditAction, AuditEntry, VaultStore } from "./vault-store.ts";

export interface AuditEvent {
  readonly action: AuditAction;
  readonly session: string;
  readonly at: number;
  readonly count: number;
  readonly subject?: string | undefined;
}

/** Writes down what happened, with the subject as a keyed digest. */
export async function logEvent(store: VaultStore, ring: KeyRing, tenant: string, event: AuditEvent): Promise<void> {
  const { action, session, at, count } = event;
  const subject = event.subject === undefined ? null : await ring.auditDigest(event.subject);
  const entry = { tenant, at, action, session, subject, count };
  await store.appendAudit({ ...entry, mac: await ring.auditMac(partsOf(entry)) });
}

/**
 * The entries of a tenant, of one subject or of all.
 * @throws {LeamError} PROTECTION_FAILED for an entry that was altered; one that was deleted is not noticed.
 */
export async function readLog(
  store: VaultStore,
  ring: KeyRing,
  tenant: string,
  subject: string | undefined,
): Promise<readonly AuditEntry[]> {
  const entries = await store.audit(tenant);
  for (const entry of entries)
    if (entry.mac !== (await ring.auditMac(partsOf({ ...entry, tenant }))))
      throw damaged("An entry of the audit log", "Restore the log from a backup.");
  if (subject === undefined) return entries;
  const wanted = await ring.auditDigest(subject);
  return entries.filter((entry) => entry.subject === wanted);
}

function partsOf({ tenant, at, action, session, subject, count }: Omit<AuditEntry, "mac">): readonly string[] {
  return [tenant, String(at), action, session, subject ?? "", String(count)];
}
