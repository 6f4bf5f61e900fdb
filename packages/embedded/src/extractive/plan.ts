import type { Language } from "@leam/spec";
import { breathe } from "../breathe.ts";
import { tokenize } from "../text/tokenize.ts";
import { type Intent, intentOf } from "./intent.ts";
import { listPassages } from "./list-passages.ts";
import type { RatedPassage } from "./passage.ts";
import { passagesOf } from "./passages.ts";
import { pickAnswer } from "./pick-answer.ts";
import { rank } from "./rank.ts";
import type { Reading } from "./read-messages.ts";
import { summarize } from "./summarize.ts";
import { type Voice, voiceOf } from "./voice.ts";

/** What to say: passages to quote, or a reply that says why not. */
export type Plan =
  | { readonly quotes: readonly RatedPassage[]; readonly separator: string }
  | { readonly refusal: "needs-generative-model" | "no-answer-in-text"; readonly text: string };

export interface PlanOptions {
  readonly languages: readonly Language[];
  readonly minScore: number;
  readonly signal?: AbortSignal | undefined;
}

/** Decides between quoting, summarizing, listing and declining. */
export async function planAnswer(reading: Reading, options: PlanOptions): Promise<Plan> {
  const { languages, signal } = options;
  const voice = voiceOf(reading.question, reading.sources[0]?.text ?? "", languages);
  const question = tokenize(reading.question, voice.language?.stem?.bind(voice.language));
  const intent = intentOf(reading.question, question, voice.lexicon);
  if (intent === "other") return decline("needs-generative-model", voice);
  const passages = await passagesOf(reading.sources, { languages, lexicon: voice.lexicon, signal });
  await breathe(signal);
  if (passages.length === 0) return decline("needs-generative-model", voice);
  const quotes =
    intent === "summarize"
      ? await summarize(passages, voice, signal)
      : pick(intent, await rank(question, passages, { voice, signal, isList: intent === "list" }), options.minScore);
  if (quotes.length === 0) return decline("no-answer-in-text", voice);
  return { quotes, separator: intent === "list" ? "\n" : " " };
}

function pick(intent: Intent, rated: readonly RatedPassage[], minScore: number): readonly RatedPassage[] {
  if (intent === "list") return listPassages(rated, minScore);
  return pickAnswer(rated, intent === "keywords" ? Math.min(1, minScore * 1.5) : minScore);
}

function decline(refusal: "needs-generative-model" | "no-answer-in-text", { lexicon }: Voice): Plan {
  return { refusal, text: refusal === "no-answer-in-text" ? lexicon.replies.noAnswer : lexicon.replies.needsModel };
}
