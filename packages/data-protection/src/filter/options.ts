import type { ChatCall, EmbedCall, EntityType, Language, LanguageIdentifier } from "@leam/spec";
import type { Operator } from "../anonymize/operator.ts";
import type { FindOptions } from "../scan/find-personal-data.ts";
import type { Vault } from "../vault/create-vault.ts";

/** What is looked for, and how. */
export interface ProtectOptions extends Pick<
  FindOptions,
  "recognizers" | "namedEntities" | "minScore" | "allow" | "deny" | "evasion"
> {
  /** The languages that texts may be in. One: every text is in it. Several: `identify` says which. Default: none is known. */
  readonly languages?: readonly Language[];
  /** Tells a text's language by its tag, which is then looked up in `languages`. */
  readonly identify?: LanguageIdentifier;
  /** The types that are replaced. Default: all that are found. */
  readonly entities?: readonly EntityType[];
  /**
   * Secret from which pseudonyms are made, at least 16 bytes: under the same key the same value gets the same pseudonym.
   * Default: random, and gone with the filter.
   */
  readonly key?: Uint8Array | string;
  /**
   * What stands in for values instead of tags, and is put back as they are: `surrogate({ key })`. A value for which it has nothing that
   * comes back for sure still gets a tag. Default: tags.
   */
  readonly replacement?: Operator;
}

export interface DataProtectionOptions extends ProtectOptions {
  /** Images and files cannot be inspected: a call with one is refused unless this is "allow". Default: "refuse". */
  readonly attachments?: "refuse" | "allow";
  /** The tools whose arguments get the real values back. Default: all, because the caller's own code runs them. */
  readonly tools?: { readonly allow: readonly string[] };
  /**
   * Where values are kept, so that their pseudonyms are the same in other processes, and those of earlier calls are put back too: those of
   * `subject` in the vault's tenant and session. A function is asked at each call. Default: nothing outlives the call.
   */
  readonly vault?: Vault | ((call: ChatCall | EmbedCall) => Vault);
  /** Whom the values concern: what `vault.erase` takes. A `vault` needs one. */
  readonly subject?: string | ((call: ChatCall | EmbedCall) => string);
  /** Whether the model is told to copy pseudonyms unchanged, by one system message in calls in which something was replaced. Default: true. */
  readonly hint?: boolean;
}
