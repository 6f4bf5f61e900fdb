import type { ValueKind } from "../operators/pseudonymize.ts";
import type { NewVaultValue } from "../vault/create-vault.ts";
import type { VaultValue } from "../vault/sealed-value.ts";
import type { StandIns } from "./stand-ins.ts";

/** What stands in for a value, as its note in the vault says it: a tag's code or a surrogate, and as which kind of value. */
type Entry = readonly ["tag" | "surrogate", string, ValueKind];

/** What the values of a vault say of their pseudonyms. Values without such a note are somebody else's. */
export function fromVault(values: readonly VaultValue[]): StandIns {
  const all = values.flatMap(({ type: entity, value: text, note = "" }) =>
    entriesOf(note).map(([form, put, kind]) => ({ form, entity, text, kind, put })),
  );
  return {
    pseudonyms: all
      .filter(({ form }) => form === "tag")
      .map(({ entity, text, kind, put }) => ({ entity, text, kind, code: put })),
    surrogates: all
      .filter(({ form }) => form === "surrogate")
      .map(({ entity, text, kind, put }) => ({ entity, text, kind, put })),
  };
}

/**
 * The values to store: those used that the vault does not know so, or that expire and so begin their time again.
 * @param stored What the vault holds of them.
 */
export function toVault(
  { pseudonyms, surrogates }: StandIns,
  subject: string,
  stored: readonly VaultValue[],
): readonly NewVaultValue[] {
  const present = new Map(stored.map((value) => [keyOf(value.type, value.value), value]));
  const entries = new Map<string, { readonly type: string; readonly value: string; readonly entries: Entry[] }>();
  const add = (type: string, value: string, entry: Entry): void => {
    const key = keyOf(type, value);
    const known = entries.get(key) ?? { type, value, entries: [...entriesOf(present.get(key)?.note ?? "")] };
    if (!known.entries.some((each) => each.join("\0") === entry.join("\0"))) known.entries.push(entry);
    entries.set(key, known);
  };
  for (const { entity, text, kind, code } of pseudonyms) add(entity, text, ["tag", code, kind]);
  for (const { entity, text, kind, put } of surrogates) add(entity, text, ["surrogate", put, kind]);
  return [...entries].flatMap(([key, { type, value, entries: all }]) => {
    const note = JSON.stringify(all);
    const old = present.get(key);
    return old?.note === note && old.expiresAt === null ? [] : [{ subject, type, value, note }];
  });
}

function keyOf(type: string, value: string): string {
  return `${type}\0${value}`;
}

function entriesOf(note: string): readonly Entry[] {
  if (!note.startsWith("[[")) return [];
  const parsed: unknown = JSON.parse(note);
  return Array.isArray(parsed) ? parsed.flatMap(toEntry) : [];
}

function toEntry(entry: unknown): readonly Entry[] {
  if (!Array.isArray(entry)) return [];
  const [form, put, kind]: readonly unknown[] = entry;
  const isKnown =
    (form === "tag" || form === "surrogate") &&
    (kind === "text" || kind === "number" || kind === "literal" || kind === "escaped");
  return isKnown && typeof put === "string" ? [[form, put, kind]] : [];
}
