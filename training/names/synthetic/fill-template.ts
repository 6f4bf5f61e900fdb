import { tagNames } from "../../../packages/names/src/tagger/tags.ts";
import type { Example } from "../corpus.ts";
import { cutTokens } from "../cut-tokens.ts";
import type { LanguageSource } from "./read-language.ts";
import type { NamePool } from "./read-names.ts";
import { inventValue } from "./invent-value.ts";
import { inventName, pick } from "./invent-name.ts";

type TagType = "PER" | "LOC" | "ORG";
interface Piece {
  readonly text: string;
  readonly type: TagType | undefined;
}

const slot = /\{([\^_]?)([a-zA-Z-]+)(?::(\w+))?\}/u;

/** A template with its slots filled, as a tagged sentence. README.md beside this file lists the slots. */
export function fillTemplate(template: string, source: LanguageSource, pool: NamePool, random: () => number): Example {
  const pieces: Piece[] = [];
  let rest = template;
  for (let match = slot.exec(rest); match !== null; match = slot.exec(rest)) {
    const [whole, letters = "", kind = "", caseName] = match;
    pieces.push({ text: rest.slice(0, match.index), type: undefined });
    const filled = fill(kind, caseName, pieces.length === 1 && match.index === 0);
    pieces.push(...filled.map(({ text, type }) => ({ text: written(text, letters), type })));
    rest = rest.slice(match.index + whole.length);
  }
  pieces.push({ text: rest, type: undefined });
  return tagPieces(pieces);

  function fill(kind: string, caseName: string | undefined, isFirst: boolean): readonly Piece[] {
    const { forename, surname } = inventName(pool, random);
    const person = (text: string): readonly Piece[] => [{ text: inflect(text, caseName), type: "PER" }];
    if (kind === "P") return person(`${forename} ${surname}`);
    if (kind === "F") return person(forename);
    if (kind === "S") return person(surname);
    if (kind === "L") return person(`${surname} ${forename}`);
    if (kind === "Q") return person(`${surname}, ${forename}`);
    if (kind === "J") return person(`${initials(forename, random)} ${surname}`);
    if (kind === "I") return person(`${forename.slice(0, 1)}. ${surname}`);
    if (kind === "f") return person(pick(pool.forenames, random)?.toLowerCase() ?? "");
    if (kind === "C") return [{ text: inflect(pick(pool.places, random) ?? "", caseName), type: "LOC" }];
    if (kind === "O") return [{ text: patternText("org", surname, forename), type: "ORG" }];
    if (kind === "A") return [{ text: patternText("place", surname, forename), type: "LOC" }];
    const words = kind === "rare" ? [blend(source.lists, random)] : source.lists.get(kind);
    const text = words === undefined ? inventValue(kind, random) : (pick(words, random) ?? "").replaceAll("_", " ");
    return [{ text: isFirst ? text.slice(0, 1).toUpperCase() + text.slice(1) : text, type: undefined }];
  }

  function inflect(name: string, caseName: string | undefined): string {
    const rules = caseName === undefined ? undefined : source.cases.get(caseName);
    if (rules === undefined) return name;
    return name
      .split(" ")
      .map((word) => {
        const [from = "", to = ""] = rules.find(([ending]) => word.endsWith(ending)) ?? [];
        return word.slice(0, word.length - from.length) + to;
      })
      .join(" ");
  }

  function patternText(kind: string, surname: string, forename: string): string {
    const pattern = pick(source.patterns.get(kind) ?? ["{S}"], random) ?? "";
    return pattern
      .replaceAll(/\{S(?::(\w+))?\}/gu, (_, caseName?: string) => inflect(surname, caseName))
      .replaceAll(/\{F(?::(\w+))?\}/gu, (_, caseName?: string) => inflect(forename, caseName))
      .replaceAll("{C}", () => pick(pool.places, random) ?? "")
      .replaceAll("{n}", () => String(1 + Math.floor(random() * 150)));
  }
}

function initials(forename: string, random: () => number): string {
  const second = String.fromCharCode(65 + Math.floor(random() * 22));
  return `${forename.slice(0, 1)}.${random() < 0.5 ? " " : ""}${second}.`;
}

function written(text: string, letters: string): string {
  if (letters === "^") return text.toUpperCase();
  return letters === "_" ? text.toLowerCase() : text;
}

/** A word that no list knows, of the beginning and the end of words of the language. */
function blend(lists: ReadonlyMap<string, readonly string[]>, random: () => number): string {
  const words = [...(lists.get("common") ?? []), ...(lists.get("role") ?? []), ...(lists.get("institution") ?? [])];
  const head = pick(words, random)?.split("_").at(-1) ?? "";
  const tail = pick(words, random)?.split("_").at(-1) ?? "";
  return head.slice(0, Math.ceil(head.length * 0.6)) + tail.slice(Math.floor(tail.length * 0.4)).toLowerCase();
}

function tagPieces(pieces: readonly Piece[]): Example {
  const forms: string[] = [];
  const tags: number[] = [];
  // Cut as a whole, for a hyphen knows its neighbours; then each token has the tag of the piece in which it begins.
  const text = pieces.map((piece) => piece.text).join("");
  let piece = 0;
  let pieceEnd = pieces[0]?.text.length ?? 0;
  let opened = -1;
  let at = 0;
  for (const form of cutTokens(text)) {
    while (/\s/u.test(text.charAt(at))) at += 1;
    while (at >= pieceEnd && piece + 1 < pieces.length) {
      piece += 1;
      pieceEnd += pieces[piece]?.text.length ?? 0;
    }
    const type = pieces[piece]?.type;
    forms.push(form);
    tags.push(type === undefined ? 0 : tagNames.indexOf(`${opened === piece ? "I" : "B"}-${type}`));
    opened = piece;
    at += form.length;
  }
  return { forms, tags: Uint8Array.from(tags) };
}
