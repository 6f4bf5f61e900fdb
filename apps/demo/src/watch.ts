import { type AnswerEvent, type ChatCall, defineFilter, type Filter, mapAnswer } from "@leam/spec";

/** Looks at what crosses the border of the process. */
export interface Watch {
  readonly filter: Filter;
  /** The last call, just as it left. */
  sent(): ChatCall | undefined;
  /** The text of the last answer, just as it came. */
  came(): string;
}

/** Made as the innermost filter: below data protection, above the provider. */
export function createWatch(): Watch {
  let sent: ChatCall | undefined;
  let came = "";
  const filter = defineFilter({
    name: "watch",
    async handle(call, next) {
      sent = call;
      came = "";
      return mapAnswer(await next(call), async function* (events): AsyncGenerator<AnswerEvent> {
        for await (const event of events) {
          if (event.type === "text-delta") came += event.text;
          yield event;
        }
      });
    },
  });
  return { filter, sent: () => sent, came: () => came };
}
