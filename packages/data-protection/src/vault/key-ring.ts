import { randomBytes } from "node:crypto";
import { damaged } from "./damaged.ts";
import { context, digest, subKey } from "./derive.ts";
import { seal, unseal } from "./seal.ts";
import type { VaultKeys } from "./vault-keys.ts";
import type { VaultStore, WrappedKey } from "./vault-store.ts";

/** A data key, unwrapped. */
export interface DataKey {
  readonly id: string;
  readonly owner: string;
  readonly bytes: Uint8Array;
}

/** The data keys of one tenant: one for each subject, and the tenant's own, which makes the digests. */
export interface KeyRing {
  /** The subject's digest in rows; another one stands in the audit log. */
  ownerOf(subject: string): Promise<string>;
  auditDigest(subject: string): Promise<string>;
  /** Shows that an entry of the audit log is as it was written. */
  auditMac(parts: readonly string[]): Promise<string>;
  /** The owner's key, unless it has none. */
  find(owner: string): Promise<DataKey | undefined>;
  /** The owner's key, made where it has none. */
  obtain(owner: string): Promise<DataKey>;
  /** Wraps every key under the current master key. Answers with how many were not. */
  rotate(): Promise<number>;
}

const tenantOwner = "";

export function createKeyRing(store: VaultStore, keys: VaultKeys, tenant: string): KeyRing {
  const wrappingKeys = new Map<string, Uint8Array>();
  return { ownerOf, auditDigest, auditMac, find, obtain, rotate };

  async function ownerOf(subject: string): Promise<string> {
    return digest(await tenantKey("owner"), subject);
  }

  async function auditDigest(subject: string): Promise<string> {
    return digest(await tenantKey("audit"), subject);
  }

  async function auditMac(parts: readonly string[]): Promise<string> {
    return digest(await tenantKey("audit log"), ...parts);
  }

  async function tenantKey(purpose: string): Promise<Uint8Array> {
    const present = await find(tenantOwner);
    if (present !== undefined) return subKey(present.bytes, purpose);
    const owners = (await store.keys(tenant)).map(({ owner }) => owner);
    // Without the tenant's key no subject would be found again, and erasing would do nothing: say so instead of making a new one.
    if (owners.length > 0 && !owners.includes(tenantOwner))
      throw damaged("The tenant's own key", "Restore the table of keys.");
    return subKey((await obtain(tenantOwner)).bytes, purpose);
  }

  async function find(owner: string): Promise<DataKey | undefined> {
    const key = await store.readKey(tenant, owner);
    return key === undefined ? undefined : unwrap(key, owner);
  }

  async function obtain(owner: string): Promise<DataKey> {
    const present = await find(owner);
    if (present !== undefined) return present;
    const made = { id: randomBytes(16).toString("base64url"), owner, bytes: randomBytes(32) };
    return unwrap(await store.addKey(wrap(made)), owner);
  }

  async function rotate(): Promise<number> {
    const old = (await store.keys(tenant)).filter(({ masterKey }) => masterKey !== keys.current);
    for (const key of old) await store.replaceKey(wrap(unwrap(key, key.owner)));
    return old.length;
  }

  function wrap({ id, owner, bytes }: DataKey): WrappedKey {
    const masterKey = keys.current;
    const wrapped = seal(wrappingKey(masterKey), bytes, contextOf(owner, id, masterKey));
    return { tenant, owner, id, masterKey, wrapped };
  }

  function unwrap({ id, masterKey, wrapped }: WrappedKey, owner: string): DataKey {
    const bytes = unseal(wrappingKey(masterKey), wrapped, contextOf(owner, id, masterKey));
    if (bytes !== undefined) return { id, owner, bytes };
    throw damaged(
      "A wrapped key",
      "Restore it from a backup, or check that the master keys are the ones it was written with.",
    );
  }

  function wrappingKey(name: string): Uint8Array {
    const known = wrappingKeys.get(name);
    if (known !== undefined) return known;
    const master = Object.hasOwn(keys.all, name) ? keys.all[name] : undefined;
    if (master === undefined)
      throw damaged(
        "A wrapped key",
        "It names a master key that is not among `keys.all`: add the key, if it is one of yours.",
      );
    const made = subKey(master, "wrap", tenant);
    wrappingKeys.set(name, made);
    return made;
  }

  function contextOf(owner: string, id: string, masterKey: string): Uint8Array {
    return context("key", tenant, owner, id, masterKey);
  }
}
