import type { AnswerEvent } from "@leam/spec";
import { chatCompletionRequest } from "@leam/spec/wire";
import { fromRequest } from "../../wire/from-request.ts";
import { writeChunks } from "../../wire/write-chunks.ts";
import { writeCompletion } from "../../wire/write-completion.ts";
import type { RouteContext } from "../route-context.ts";
import { report, toWireError } from "../error-response.ts";
import { json } from "../json-response.ts";
import { readBody } from "../read-body.ts";
import { streamText } from "../stream-text.ts";

/** `POST /v1/chat/completions` */
export async function answerChat(context: RouteContext): Promise<Response> {
  const { client, request, requestId, maxBodyBytes } = context;
  const body = await readBody(request, chatCompletionRequest, maxBodyBytes);
  const stop = new AbortController();
  const signal = AbortSignal.any([request.signal, stop.signal]);
  const answer = await client.chat({ ...fromRequest(body), requestId, signal });
  if (body.stream !== true) return json(writeCompletion(await answer.final(), Math.floor(Date.now() / 1000)));
  // The first event is awaited before the head is sent: an error of the call still gets its own status.
  const iterator = answer[Symbol.asyncIterator]();
  const events = resume(await iterator.next(), iterator);
  const lines = serverSentEvents(events, body.stream_options?.include_usage === true, context);
  return streamText(lines, "text/event-stream; charset=utf-8", async () => {
    stop.abort();
    await iterator.return?.(); // the generators above it do not run their `finally` when nobody has pulled them yet
  });
}

async function* resume(
  first: IteratorResult<AnswerEvent>,
  rest: AsyncIterator<AnswerEvent>,
): AsyncGenerator<AnswerEvent, void, undefined> {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* serverSentEvents(
  events: AsyncIterable<AnswerEvent>,
  includeUsage: boolean,
  { requestId, onError }: RouteContext,
): AsyncGenerator<string, void, undefined> {
  try {
    for await (const chunk of writeChunks(events, includeUsage)) yield `data: ${JSON.stringify(chunk)}\n\n`;
    yield "data: [DONE]\n\n";
  } catch (error) {
    // The status is long gone: the error travels as an event, and the end mark is withheld.
    yield `data: ${JSON.stringify(toWireError(report(error, requestId, onError)))}\n\n`;
  }
}
