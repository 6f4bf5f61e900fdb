import type { AnswerEnd, AnswerEvent, WarningEvent } from "@leam/spec";
import { createRestoreCounts, type RestoreCounts } from "../restore/restore-counts.ts";
import { createLaneFactory } from "../restore/restore-lane.ts";
import { surrogateTables } from "../surrogates/surrogate-table.ts";
import { addProtection } from "./add-protection.ts";
import type { ProtectedCall } from "./protect-call.ts";
import { createRestoreChoice, type RestoreChoice } from "./restore-choice.ts";

export interface RestoreEventsOptions {
  /** The text of the answer is JSON. */
  readonly isJson: boolean;
  /** Names of the tools whose arguments are restored. Default: all. */
  readonly tools?: ReadonlySet<string>;
}

/** The events of an answer with the values back, and with this filter's counts in the record. */
export async function* restoreEvents(
  events: AsyncIterable<AnswerEvent>,
  session: Omit<ProtectedCall<unknown>, "call" | "used">,
  options: RestoreEventsOptions,
): AsyncGenerator<AnswerEvent, void, undefined> {
  const counts = createRestoreCounts();
  const createLane = createLaneFactory(session.pseudonyms, counts, surrogateTables(session.surrogates));
  const choices = new Map<number, RestoreChoice>();
  const open = (index: number): RestoreChoice => {
    const choice = choices.get(index) ?? createRestoreChoice(index, { session, createLane, ...options });
    choices.set(index, choice);
    return choice;
  };
  function* endAll(): Generator<AnswerEvent> {
    for (const choice of choices.values()) yield* choice.end();
  }

  for await (const event of events) {
    switch (event.type) {
      case "answer-start":
      case "warning":
        yield event;
        break;
      case "choice-end":
        yield* open(event.choice).end();
        yield event;
        break;
      case "answer-end":
        yield* endAll();
        yield* warnings(counts);
        yield ended(event, session.found, counts);
        break;
      default:
        yield* open(event.choice).add(event);
    }
  }
  yield* endAll(); // a stream cut off before its end event still gives out what was held
}

function* warnings({ altered, unrestored, steps }: RestoreCounts): Generator<WarningEvent> {
  if (altered > 0)
    yield {
      type: "warning",
      code: "PSEUDONYMS_ALTERED",
      message: `The model wrote ${altered} of its pseudonyms in another form (${listed(steps)}); the values were put back all the same.`,
    };
  if (unrestored > 0)
    yield {
      type: "warning",
      code: "PSEUDONYMS_UNRESTORED",
      message: `${unrestored} pieces of the answer look like pseudonyms and stay: unknown ones, ones in addresses, or ones for tools that are not allowed.`,
    };
}

function listed(steps: RestoreCounts["steps"]): string {
  return Object.entries(steps)
    .filter(([, count]) => count > 0)
    .map(([step, count]) => `${step} ${count}`)
    .join(", ");
}

function ended(event: AnswerEnd, found: Readonly<Record<string, number>>, counts: RestoreCounts): AnswerEnd {
  if (event.record === undefined) return event;
  const { restored, unrestored } = counts;
  return { ...event, record: addProtection(event.record, { found, restored, unrestored }) };
}
