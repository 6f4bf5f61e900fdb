import type { Finding, Recognizer } from "@leam/spec";
import { defineScanning } from "../../scan/scanning-recognizer.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { createAnnouncement } from "../documents/announcement.ts";
import { accountFields } from "./account-fields.ts";
import { accountWords } from "./account-words.data.ts";

/** "@name" as networks write it; no part of a mail address, a package ("@scope/name"), a decorator with arguments or a map's address. */
const handle =
  /(?<![\p{L}\p{N}_@./+=:#-])@[\p{L}_][\p{L}\p{N}_.]{1,29}(?:@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,20}){1,3})?(?![\p{L}\p{N}@_/({[-])/uy;
/** A name as nobody writes a word: letters with an underscore, digits or a dot between them; or one with a number as Discord had it. */
const bare =
  /(?<![\p{L}\p{N}_@./+=:#$%-])\p{L}[\p{L}\p{N}]{1,24}(?:[_.-][\p{L}\p{N}]{1,24}){0,4}(?:#\d{4})?(?![\p{L}\p{N}_@/({[=]|\.\p{L}|-\p{L})/uy;
/** Signs with which code and style sheets begin names, and names for all in a chat. */
const notPersons =
  /^@(?:media|import|charset|font-?face|keyframes|supports|page|layer|apply|tailwind|include|mixin|extend|param|params|returns?|throws?|type|typedef|see|example|deprecated|override|test|before|after|autowired|component|injectable|input|output|entity|column|staticmethod|classmethod|property|dataclass|lru_cache|abstractmethod|all|here|channel|everyone|alle|todos|tous|home|work|latest|next|ts_ignore)$/iu;
const code = /^\s*\n\s*(?:async |export |public |private |static |def |class |function |@)/u;

const account = createAnnouncement({ words: {}, shortWords: accountWords, wordsAfter: accountWords });

/**
 * User names: "@name" where it looks like one or an account is spoken of, and names such as "hill_bird84" right beside a word for an account.
 * A plain "@word" alone is weak evidence: it may be a company or a command. Fictitious example: "my account @owl_of_the_north".
 */
export const username: Recognizer = defineScanning({
  name: "any/username",
  entity: "USERNAME",
  longest: 80,
  scan: findNames,
});

function* findNames(scan: Scan): Generator<Finding> {
  const { text } = scan;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const value = matchAt(handle, text, at)?.replace(/\.+$/u, "");
    if (value === undefined) continue;
    const end = at + value.length;
    if (notPersons.test(value) || code.test(text.slice(end, end + 20))) continue;
    const near = account.read(scan, at, end);
    const looksLikeName = /[\d_]|\p{L}\.\p{L}|.@/u.test(value);
    const score = near === undefined ? (looksLikeName ? 0.75 : 0.45) : 0.9;
    yield finding(at, end, score, "name after an at sign", near?.word);
  }
  for (const { start, end, word } of accountFields(scan))
    yield finding(start, end, 0.85, "value of a field for a user", word);
  for (const [start, value] of bareNames(scan)) {
    const end = start + value.length;
    const near = isName(value) ? account.read(scan, start, end) : undefined;
    if (near !== undefined) yield finding(start, end, 0.8, "user name beside a word for an account", near.word);
  }
}

/** Names with a digit or an underscore: they begin at a token with a digit, at one that an underscore follows, or at one of the few before these. */
function* bareNames({ text, tokens }: Scan): Generator<readonly [start: number, value: string]> {
  let free = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.starts[token] ?? 0;
    if (start < free || !leadsToSign(token)) continue;
    const value = matchAt(bare, text, start);
    if (value === undefined) continue;
    free = start + value.length;
    if (/[\d_#]/u.test(value)) yield [start, value];
  }

  /** Whether this token or one that is joined to it by a sign has a digit, or an underscore stands there. */
  function leadsToSign(first: number): boolean {
    for (let token = first; token < Math.min(first + 6, tokens.count); token += 1) {
      if ((tokens.digits[token] ?? 0) > 0) return true;
      const end = tokens.ends[token] ?? 0;
      const sign = text.charCodeAt(end);
      if (sign === 95) return true;
      // "." "-" and "#" join too.
      if ((sign !== 46 && sign !== 45 && sign !== 35) || tokens.starts[token + 1] !== end + 1) return false;
    }
    return false;
  }
}

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

function finding(start: number, end: number, score: number, rule: string, word: string | undefined): Finding {
  const why = { rule, ...(word === undefined ? {} : { context: [word] }) };
  return { entity: "USERNAME", start, end, score, recognizer: "any/username", why };
}

/** Lower-case letters for the most part, four or more signs: "IBAN12", "AB123456" and "v2" are other things, and so are hexadecimal digests. */
function isName(value: string): boolean {
  const lower = value.replaceAll(/[^\p{Ll}]/gu, "").length;
  return (
    lower >= 3 &&
    !/^(?:[0-9a-f]{7,64}|v\d.*|\d+)$/u.test(value) &&
    !/_(?:id|at|name|key|token|type|failed|error|count|code)$/u.test(value)
  );
}
