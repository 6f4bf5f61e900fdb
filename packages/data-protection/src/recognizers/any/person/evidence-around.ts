import { greetings, labels, nameFields, thanks } from "./announcements.data.ts";
import { announcedBirth } from "./announced-birth.ts";
import type { NameEvidence } from "./evidence-within.ts";
import { introductionBefore } from "./introduction-before.ts";
import { knownFirstName } from "./known-first-name.ts";
import type { NameRun } from "./name-runs.ts";
import { isRole } from "./roles.ts";
import { maidenWords, sayingVerbs } from "./saying-verbs.data.ts";
import { isSignOffWord, longestSignature } from "./signature-lines.ts";
import { possessives, titles, titlesBehind } from "./titles.data.ts";
import { type Beside, isInitialOnly, wordAfter, wordBefore } from "./word-beside.ts";
import { isNoName } from "./word-kinds.ts";

export interface Surroundings {
  readonly text: string;
  readonly run: NameRun;
  /** Where the lines begin in which the text is signed. */
  readonly signatures: () => ReadonlySet<number>;
  /** The language's own announcing words. */
  readonly announcing: ReadonlySet<string>;
}

type Reason = Pick<NameEvidence, "score" | "rule" | "context">;

/** The key of a name in JSON or a form: a bare "name" is left out there, since products and files have one too. */
let nameField: RegExp | undefined;

/** What stands around a run: a title, a role, a label, a greeting, a signature, an introduction, a birth, a mail address. The strongest that holds. */
export function evidenceAround(around: Surroundings): NameEvidence | undefined {
  const { text, run } = around;
  const before = wordBefore(text, run.start);
  const reason =
    fieldBefore(text, run.start) ??
    (before === undefined ? undefined : announcedBy(around, before)) ??
    (isOther(run) ? undefined : greeted(text, run)) ??
    signed(around, before) ??
    (text[run.end + 1] === "<" || text[run.end + 2] === "<" ? beforeMailAddress(text, run.end) : undefined) ??
    (before === undefined || isOther(run) ? undefined : introductionBefore(text, before, run.start)) ??
    (run.words.length > 1 && !isOther(run) ? announcedBirth(text, run.end) : undefined) ??
    titledBehind(text, run) ??
    saying(text, run, before);
  return reason === undefined ? undefined : { ...reason, first: 0, last: run.words.length - 1 };
}

function fieldBefore(text: string, start: number): Reason | undefined {
  const sign = /[:=]["'*_ \n]{0,4}$/u.exec(text.slice(Math.max(0, start - 5), start));
  if (sign === null) return undefined;
  nameField ??= new RegExp(`(?<!\\p{L})(?:${nameFields.join("|")})["'*_]{0,2} ?[:=]["'*_ ]{0,4}$`, "u");
  return nameField.test(lineBefore(text, start).toLowerCase()) ? { score: 0.9, rule: "field of a name" } : undefined;
}

/** The title, role or label straight before a name, maybe with "my" or a comma between. */
function announcedBy({ text, run, announcing }: Surroundings, nearest: Beside): Reason | undefined {
  const between = text.slice(nearest.end, run.start).replaceAll(/[*_`]/gu, "");
  const isOwn = possessives.has(nearest.lower) && between === " ";
  const word = (isOwn ? wordBefore(text, nearest.start) : undefined) ?? nearest;
  const context = word.lower;
  const isNext = between === "" || between === " " || between === ". " || between === "\n" || between === " \n";
  if (isNext && !isInitialOnly(word) && (titles.has(context) || announcing.has(context)))
    return { score: 0.92, rule: "title before a name", context };
  if (
    between.includes(":") &&
    /^ ?: ?\n?$/u.test(between) &&
    (labels.has(context) || isRole(context) || announcing.has(context))
  )
    return { score: 0.9, rule: "label before a name", context };
  if (/^[.:]? $/u.test(between) && maidenWords.has(context) && !isOther(run))
    return { score: 0.75, rule: "former name", context };
  const isAfterRole = between === " " || between === "\n" || between === ", ";
  if (!isAfterRole || !isRole(context)) return undefined;
  const first = run.words[0]?.lower ?? "";
  const isSure = knownFirstName(first) === "exact" || (!isOther(run) && (run.words.length > 1 || between === " "));
  return isSure ? { score: 0.8, rule: "role before a name", context } : undefined;
}

/** Something else than a person, and no first name beside it. */
function isOther({ words }: NameRun): boolean {
  return (
    words.some(({ text, lower }) => isNoName(lower) || (text.length < 5 && text === text.toUpperCase())) &&
    words.every(({ lower }) => isNoName(lower) || knownFirstName(lower) !== "exact")
  );
}

/** "Liebe Anna,", "Vážený pán inžinier Vlčko,", "milý Radovane,": greeting words alone before it on the line, or one straight before it and a comma behind. */
function greeted(text: string, { start, end }: NameRun): Reason | undefined {
  if (!/^ ?(?:[,!:.;\n]|$)/u.test(text.slice(end, end + 2))) return greetedBetween(text, start, end);
  const line = lineBefore(text, start);
  if (line.length > 60 || line.trim() === "") return greetedBetween(text, start, end);
  const words = line.toLowerCase().match(/\p{L}[\p{L}.-]*/gu) ?? [];
  const isGreeting =
    words.length > 0 &&
    words.length <= 5 &&
    words.some((word) => greetings.has(word)) &&
    words.every((word) => greetings.has(word) || titles.has(word.replace(/\.$/u, "")) || isRole(word));
  return isGreeting ? { score: 0.85, rule: "name in a greeting" } : greetedBetween(text, start, end);
}

/** "milý Radovane,", "Grazie Ludmila,", "Paldies, Oksana!", "A Mhuireann a chara". */
function greetedBetween(text: string, start: number, end: number): Reason | undefined {
  const before = wordBefore(text, start);
  if (before === undefined) return undefined;
  if (/^a$/iu.test(before.text) && /^ a c?h?(?:ara|stór|airde)/u.test(text.slice(end, end + 8)))
    return { score: 0.85, rule: "name in a greeting" };
  if (!/^[,!.]/u.test(text.slice(end, end + 1))) return undefined;
  const between = text.slice(before.end, start);
  if (thanks.has(before.lower) && /^,? $/u.test(between)) return { score: 0.7, rule: "name behind thanks" };
  if (between !== " " || text[end] !== "," || !greetings.has(before.lower)) return undefined;
  const earlier = text.slice(Math.max(0, before.start - 2), before.start);
  return /^$|[,.!?\n] ?$/u.test(earlier) ? { score: 0.75, rule: "name in a greeting" } : undefined;
}

/** A signature fills its line, but for a title or a comma; or it closes the line behind a word of parting: "Viele Grüße, Anna". */
function signed({ text, run, signatures }: Surroundings, before: Beside | undefined): Reason | undefined {
  const rest = text.slice(run.end, run.end + longestSignature).split("\n", 1)[0] ?? "";
  if (!/^[ ,.!]*$/u.test(rest)) return undefined;
  const line = lineBefore(text, run.start);
  if (/^\s*(?:\p{L}{1,6}\. ?){0,2}$/u.test(line) && signatures().has(run.start - line.length))
    return { score: 0.9, rule: "signature" };
  if (before === undefined || run.words.length > 3 || isOther(run)) return undefined;
  // "Liebe Grüße, deine Rosi"
  const parting = ownWords.test(before.lower) ? wordBefore(text, before.start) : before;
  if (parting === undefined) return undefined;
  return /^,? ?$/u.test(
    text.slice(parting.end, Math.max(parting.end, before === parting ? run.start : before.start)),
  ) && isSignOffWord(parting.lower)
    ? { score: 0.75, rule: "signature", context: before.lower }
    : undefined;
}

const ownWords =
  /^(?:deine?|dein|eure?|euer|ihre?|ihr|your|ta|ton|votre|tu|tua|tuo|vostra|vostro|jouw|jullie|twoja|twój|tvoje|tvůj|tvoja|tvoj|твоя|твій|твој|твоја|a|o|din|hilsen|sinun|sinu|tavs|tava|tavo)$/u;

function beforeMailAddress(text: string, end: number): Reason | undefined {
  return /^"? ?<[^\s@<>]{1,64}@/u.test(text.slice(end, end + 68))
    ? { score: 0.92, rule: "name before a mail address" }
    : undefined;
}

/** "kaže Momir", "Doutzen zei", and with an article between: "diu en Climent". */
function saying(text: string, run: NameRun, before: Beside | undefined): Reason | undefined {
  if (run.words.length > 3 || isOther(run)) return undefined;
  const after = wordAfter(text, run.end);
  if (
    !run.opensSentence &&
    after !== undefined &&
    text.slice(run.end, after.start) === " " &&
    sayingVerbs.has(after.lower)
  )
    return { score: 0.6, rule: "name before a verb", context: after.lower };
  if (before === undefined || text.slice(before.end, run.start) !== " ") return undefined;
  const verb = /^(?:en|na|de|den|la|el|o|a|η|ο|der|die)$/u.test(before.lower) ? wordBefore(text, before.start) : before;
  return verb !== undefined && sayingVerbs.has(verb.lower) && text.slice(verb.end, before.start).length < 2
    ? { score: 0.6, rule: "name behind a verb", context: verb.lower }
    : undefined;
}

/** "Vadász Úr", "Koray Bey", "Kalniņa kungs". */
function titledBehind(text: string, run: NameRun): Reason | undefined {
  const after = wordAfter(text, run.end);
  if (after === undefined || text.slice(run.end, after.start) !== " " || !titlesBehind.has(after.lower) || isOther(run))
    return undefined;
  return { score: 0.8, rule: "title behind a name", context: after.lower };
}

/** What stands before a position on its line, as far back as a greeting reaches: a text may be one long line. */
function lineBefore(text: string, position: number): string {
  const before = text.slice(Math.max(0, position - longestSignature), position);
  return before.slice(before.lastIndexOf("\n") + 1);
}
