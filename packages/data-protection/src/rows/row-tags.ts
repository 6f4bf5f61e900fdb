import { secretKey } from "../filter/secret-key.ts";
import { fromVault, toVault } from "../filter/vault-note.ts";
import { createPseudonyms, type KnownPseudonym, type PseudonymValue } from "../operators/pseudonymize.ts";
import type { Vault } from "../vault/create-vault.ts";

/** Tags for rows, and what they stand for. It is held in memory, so a file may have as many different values as fit there. */
export interface RowTags {
  /** The tag for a value: "[PERSON_k7f3bd24]"; the same exact text gets the same one. */
  tagFor(value: PseudonymValue): string;
  /** All tags without their brackets, with what they stand for: personal data. */
  all(): readonly KnownPseudonym[];
}

export interface RowTagsOptions {
  /** Secret of at least 16 bytes: the same key gives the same tags. Default: random. */
  readonly key?: Uint8Array | string;
  /** Tags of earlier files, which values keep. */
  readonly known?: readonly KnownPseudonym[];
}

/**
 * A stream does not know what comes later in its file, so ids are longer than in a call: 33 bits, or more where two values share them.
 * What looks like a tag without its brackets and has the id of one by chance would be put back, too.
 */
const shortest = 8;

/**
 * Tags for the option `tags` of the row streams.
 * @throws {LeamError} INVALID_PLUGIN for a key that is too short.
 */
export function createRowTags({ key, known = [] }: RowTagsOptions = {}): RowTags {
  const pseudonyms = createPseudonyms(secretKey(key), { known, shortest });
  return { tagFor: (value) => `[${pseudonyms.codeFor(value)}]`, all: () => pseudonyms.all() };
}

/**
 * The tags that a vault keeps for a subject in its session: a file's values get the same tags in every process.
 * @throws {LeamError} PROTECTION_FAILED where a row of the vault was altered.
 */
export async function loadRowTags(vault: Vault, subject: string): Promise<RowTags> {
  const { pseudonyms } = fromVault(await vault.list(subject));
  return createRowTags({ key: await vault.pseudonymKey(subject), known: pseudonyms });
}

/** Keeps tags in a vault. Answers with how many values were new to it. */
export async function saveRowTags(tags: RowTags, vault: Vault, subject: string): Promise<number> {
  const stored = await vault.list(subject);
  const values = toVault({ pseudonyms: tags.all(), surrogates: [] }, subject, stored);
  if (values.length > 0) await vault.putAll(values);
  return values.length;
}
