import type { Scan } from "../../scan/tokens/scan.ts";
import { loginLabels, notUsers, userFields } from "./account-fields.data.ts";

/** A value of a field that names a user. */
export interface AccountField {
  readonly start: number;
  readonly end: number;
  /** The field's name. */
  readonly word: string;
}

/** "user=mlefort", with quotes or without. */
const assigned = /=["']?(?<value>\p{L}[\p{L}\p{N}._-]{2,30})(?=["']?(?:[\s,;&)\]|]|$))/uy;
/** "login": "mlefort". */
const quoted = /(?<=["']): ?["'](?<value>\p{L}[\p{L}\p{N}._-]{2,30})["']/uy;
/** "Username: goran.s," in a form. */
const labelled = /: ?(?<value>\p{Ll}[\p{Ll}\p{N}._-]{1,29}[\p{Ll}\p{N}])(?=\.?(?:[,;)|\n]|\s*$))/uy;
/** "Accepted publickey for dbaker from 203.0.113.7" */
const signedIn =
  /(?<!\p{L})(?:for|user) (?:invalid user )?(?<value>[a-z_][a-z0-9._-]{1,30}) from (?=\d{1,3}\.\d|[\da-f]{1,4}:)/gu;
const longestKey = 40;

/** Names of users in logs, settings and forms, where the field's name says so: they need not look like one. */
export function* accountFields({ text, lower }: Scan): Generator<AccountField> {
  for (let at = nextSign(text, 0); at >= 0; at = nextSign(text, at + 1)) {
    const field = fieldAt(text, lower, at);
    if (field !== undefined) yield field;
  }
  if (!text.includes(" from ")) return;
  for (const match of text.matchAll(signedIn)) {
    const value = match.groups?.["value"] ?? "";
    if (isNobody(value)) continue;
    const start = match.index + match[0].indexOf(` ${value} from`) + 1;
    yield { start, end: start + value.length, word: match[0].slice(0, 4).trim() };
  }
}

function nextSign(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 61 || unit === 58) return at;
  }
  return -1;
}

function fieldAt(text: string, lower: string, at: number): AccountField | undefined {
  const isAssigned = text[at] === "=";
  const value = valueAt(isAssigned ? assigned : quoted, text, at);
  const label = value === undefined && !isAssigned ? valueAt(labelled, text, at) : undefined;
  const found = value ?? label;
  if (found === undefined || isNobody(found.value)) return undefined;
  const key = lower.slice(Math.max(0, at - longestKey), at);
  const word = (value === undefined ? labelNames() : fieldNames()).exec(key)?.groups?.["word"];
  return word === undefined ? undefined : { start: found.start, end: found.start + found.value.length, word };
}

function valueAt(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly value: string; readonly start: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const value = match?.groups?.["value"];
  return match === null || value === undefined ? undefined : { value, start: at + match[0].indexOf(value) };
}

/** Accounts of machines and of everybody, and what a program writes instead of a name. */
function isNobody(value: string): boolean {
  nobody ??= new RegExp(`^(?:${notUsers.replaceAll(",", "|")})$|user|name|self|null|[0-9a-f]{16}`, "i");
  return nobody.test(value);
}

function fieldNames(): RegExp {
  fields ??= before(userFields);
  return fields;
}

function labelNames(): RegExp {
  labels ??= before(loginLabels);
  return labels;
}

/** The key ends with one of the words. */
function before(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?<word>${words.replaceAll(",", "|")})["']?$`, "u");
}

let nobody: RegExp | undefined;
let fields: RegExp | undefined;
let labels: RegExp | undefined;
