import { defineRecognizer, type Finding, type Recognizer } from "@leam/spec";
import { createAnnouncement } from "../documents/announcement.ts";
import { accountWords } from "./account-words.data.ts";

/** "@name" as networks write it; no part of a mail address, a package ("@scope/name"), a decorator with arguments or a map's address. */
const handle =
  /(?=@)(?<![\p{L}\p{N}_@./+=:#-])@[\p{L}_][\p{L}\p{N}_.]{1,29}(?:@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,20}){1,3})?(?![\p{L}\p{N}@_/({[-])/giu;
/** A name as nobody writes a word: letters with an underscore, digits or a dot between them; or one with a number as Discord had it. */
const bare =
  /(?<![\p{L}\p{N}_@./+=:#$%-])\p{L}[\p{L}\p{N}]{1,24}(?:[_.-][\p{L}\p{N}]{1,24}){0,4}(?:#\d{4})?(?![\p{L}\p{N}_@/({[=]|\.\p{L}|-\p{L})/gu;
/** Signs with which code and style sheets begin names, and names for all in a chat. */
const notPersons =
  /^@(?:media|import|charset|font-?face|keyframes|supports|page|layer|apply|tailwind|include|mixin|extend|param|params|returns?|throws?|type|typedef|see|example|deprecated|override|test|before|after|autowired|component|injectable|input|output|entity|column|staticmethod|classmethod|property|dataclass|lru_cache|abstractmethod|all|here|channel|everyone|alle|todos|tous|home|work|latest|next|ts_ignore)$/iu;
const code = /^\s*\n\s*(?:async |export |public |private |static |def |class |function |@)/u;

const account = createAnnouncement({ words: {}, shortWords: accountWords, wordsAfter: accountWords });

/**
 * User names: "@name" where it looks like one or an account is spoken of, and names such as "hill_bird84" right beside a word for an account.
 * A plain "@word" alone is weak evidence: it may be a company or a command. Fictitious example: "my account @owl_of_the_north".
 */
export const username: Recognizer = defineRecognizer({
  name: "any/username",
  entity: "USERNAME",
  longest: 80,
  find: findNames,
});

function* findNames(text: string): Generator<Finding> {
  for (const match of text.matchAll(handle)) {
    const value = match[0].replace(/\.+$/u, "");
    const end = match.index + value.length;
    if (notPersons.test(value) || code.test(text.slice(end, end + 20))) continue;
    const near = account(text, match.index, end);
    const looksLikeName = /[\d_]|\p{L}\.\p{L}|.@/u.test(value);
    yield finding(
      match.index,
      end,
      near === undefined ? (looksLikeName ? 0.75 : 0.45) : 0.9,
      "name after an at sign",
      near?.word,
    );
  }
  for (const match of text.matchAll(bare)) {
    if (!/[\d_#]/u.test(match[0]) || !isName(match[0])) continue;
    const end = match.index + match[0].length;
    const near = account(text, match.index, end);
    if (near !== undefined) yield finding(match.index, end, 0.8, "user name beside a word for an account", near.word);
  }
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
