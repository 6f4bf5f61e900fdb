import type { AnswerEvent, AnswerRecord, Provider, Usage } from "@leam/spec";

/** What the client knows of a call before it is answered. */
export interface CallStart {
  readonly requestId: string;
  readonly model: string;
  readonly provider: Provider;
  readonly startedAt: Date;
}

/** Puts the record onto the end of the provider's stream. */
export async function* attachRecord(
  events: AsyncIterable<AnswerEvent>,
  start: CallStart,
): AsyncGenerator<AnswerEvent, void, undefined> {
  let model = start.model;
  for await (const event of events) {
    if (event.type === "answer-start" && event.model !== "") model = event.model;
    yield event.type === "answer-end"
      ? { ...event, record: createRecord({ ...start, model }, event.usage, event.record) }
      : event;
  }
}

/** Where an answer came from. A server's own record is kept below; it knows better than the caller where the work was done. */
export function createRecord(start: CallStart, usage: Usage, upstream: AnswerRecord | undefined): AnswerRecord {
  const { requestId, model, provider, startedAt } = start;
  const { operator, jurisdiction, retention, training } = provider.facts;
  return {
    requestId,
    model,
    provider: provider.name,
    operator,
    jurisdiction,
    retention,
    training,
    usage,
    energy: upstream?.energy ?? "unknown",
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    protections: [],
    ...(upstream === undefined ? {} : { upstream }),
  };
}
