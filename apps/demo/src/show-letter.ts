import type { AnswerRecord, FinalAnswer, Leam } from "@leam/sdk";
import type { ChatCall } from "@leam/spec";
import type { Letter } from "./letters.ts";
import { begin, counts, heading, line, replacedLines } from "./print.ts";
import { type Clock, mustHold } from "./step.ts";
import type { Watch } from "./watch.ts";

export interface LetterContext {
  readonly leam: Leam;
  readonly clock: Clock;
  readonly model: string;
  readonly watch: Watch;
  /** Whether the answers of the server are known beforehand. */
  readonly isOwnServer: boolean;
}

/** One letter through the six steps. @throws StepError naming the step that did not happen */
export async function showLetter(letter: Letter, title: string, context: LetterContext): Promise<void> {
  const { leam, clock, model, watch, isOwnServer } = context;
  heading(`${title} ${letter.kind} · ${letter.file}`);

  const language = await clock.time("identifying languages", () => leam.identify(letter.text));
  mustHold(
    language.tag === letter.language,
    "1 identify the language",
    `expected ${letter.language}, got ${language.tag}`,
  );
  line("language", `${languageName(language.tag)} (${language.tag})`);

  const shielded = await clock.time("finding personal data", () => leam.protect(letter.text));
  mustHold(shielded.findings.length > 0, "2 find the personal data", "nothing was found");
  line("found", counts(countEntities(shielded.findings)));

  line("question", letter.question);
  const final = await clock.time("asking", () => ask(letter, model, leam, watch));

  const { text } = final;
  mustHold(
    !/\[[A-Z][A-Z0-9_]*_[a-z0-9]{4,}\]/u.test(text),
    "5 restore the pseudonyms",
    "a pseudonym is left in the answer",
  );
  mustHold(
    !isOwnServer || text.includes(letter.answer),
    "5 restore the pseudonyms",
    "the answer does not hold what the letter says",
  );
  const [came = ""] = replacedLines(watch.came().replaceAll("\n", " "), 1);
  if (came !== "") line("came as", came);
  showRecord(final.record);
}

async function ask(letter: Letter, model: string, leam: Leam, watch: Watch): Promise<FinalAnswer> {
  const answer = await leam.chat({ model, messages: `${letter.question}\n\n${letter.text}` });
  let pieces = 0;
  let isShown = false;
  for await (const event of answer) {
    if (!isShown) {
      isShown = true;
      showSent(letter, watch.sent());
      begin("answer");
    }
    if (event.type !== "text-delta" || event.choice !== 0) continue;
    pieces++;
    process.stdout.write(event.text.replaceAll("\n", " "));
  }
  process.stdout.write("\n");
  mustHold(pieces > 0, "4 ask as a stream", "no text came");
  return answer.final();
}

function showSent(letter: Letter, call: ChatCall | undefined): void {
  const sent = JSON.stringify(call?.messages ?? "");
  mustHold(call !== undefined, "3 show what leaves", "no call left");
  const leaked = letter.personalData.filter(({ value }) => sent.includes(JSON.stringify(value).slice(1, -1)));
  mustHold(
    leaked.length === 0,
    "3 show what leaves",
    `${leaked.length} values would leave as they are (${leaked.map(({ type }) => type).join(", ")})`,
  );
  const message = call?.messages.findLast(({ role }) => role === "user");
  const text = typeof message?.content === "string" ? message.content : "";
  line("leaves", ...replacedLines(text, 5));
}

function showRecord(record: AnswerRecord): void {
  const [protection] = record.protections;
  mustHold(protection !== undefined, "6 print the record", "the record does not say what was protected");
  const { upstream, usage } = record;
  const served = upstream === undefined ? record.provider : `${upstream.provider} via ${record.provider}`;
  const energy = record.energy === "unknown" ? "unknown" : `${record.energy.wattHours} Wh (${record.energy.method})`;
  const tokens = `${usage.inputTokens ?? "unknown"} ${usage.unit ?? "tokens"} in, ${usage.outputTokens ?? "unknown"} out`;
  const total = Object.values(protection?.found ?? {}).reduce((sum, count) => sum + count, 0);
  line(
    "record",
    `model ${record.model} · provider ${served} · jurisdiction ${upstream?.jurisdiction ?? record.jurisdiction}`,
    `${tokens} · energy ${energy} · ${total} values protected, ${protection?.restored ?? 0} restored in the answer`,
  );
}

function languageName(tag: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
}

function countEntities(findings: readonly { readonly entity: string }[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { entity } of findings) found[entity] = (found[entity] ?? 0) + 1;
  return found;
}
