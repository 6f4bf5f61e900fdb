import type { ChatSettings, Citation, FinishReason } from "@leam/spec";
import type { RatedPassage } from "./passage.ts";
import type { Plan } from "./plan.ts";

/** A finished text with its citations. */
export interface Composed {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly finishReason: FinishReason;
}

/** Puts the quotes together and cuts them where the settings say so. What is cut off is cut off its citation, too. */
export function compose(plan: Plan, settings: ChatSettings): Composed {
  const { text, citations } =
    "refusal" in plan ? { text: plan.text, citations: [] } : join(plan.quotes, plan.separator);
  const stopAt = Math.min(
    ...(settings.stop ?? [])
      .filter((stop) => stop !== "")
      .map((stop) => text.indexOf(stop))
      .filter((at) => at >= 0),
    text.length,
  );
  const lengthAt = settings.maxTokens === undefined ? text.length : endOfWords(text, settings.maxTokens);
  const end = Math.min(stopAt, lengthAt);
  const kept = citations
    .filter((citation) => citation.answerStart < end)
    .map((citation) => shorten(citation, Math.max(0, citation.answerEnd - end)));
  return { text: text.slice(0, end), citations: kept, finishReason: lengthAt < stopAt ? "length" : "stop" };
}

function join(quotes: readonly RatedPassage[], separator: string): { text: string; citations: Citation[] } {
  let text = "";
  const citations: Citation[] = [];
  for (const { passage, score } of quotes) {
    if (text !== "") text += separator;
    const { message, part } = passage.source;
    const answer = { answerStart: text.length, answerEnd: text.length + passage.text.length };
    citations.push({
      ...answer,
      message,
      ...(part === undefined ? {} : { part }),
      start: passage.start,
      end: passage.end,
      score: Math.round(score * 1000) / 1000,
    });
    text += passage.text;
  }
  return { text, citations };
}

// Words as a reader counts them: what stands between spaces.
function endOfWords(text: string, count: number): number {
  let left = count;
  for (const match of text.matchAll(/\S+/gu)) {
    if (left-- <= 0) return text.slice(0, match.index).trimEnd().length;
  }
  return text.length;
}

function shorten(citation: Citation, by: number): Citation {
  return { ...citation, answerEnd: citation.answerEnd - by, end: citation.end - by };
}
