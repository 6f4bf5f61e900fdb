import type { AnswerEvent, Citation, CitationEvent, ToolCallDelta } from "@leam/spec";
import type { RestoreLane, RestoreLaneOptions } from "../restore/restore-lane.ts";
import { mapCitation } from "./map-citations.ts";
import type { ProtectedCall } from "./protect-call.ts";

/** The events of one choice that carry text or speak of it. */
export type ChoiceEvent = Extract<
  AnswerEvent,
  { type: "text-delta" | "reasoning-delta" | "refusal-delta" | "tool-call-delta" | "citation" }
>;

export interface RestoreChoice {
  add(event: ChoiceEvent): Generator<AnswerEvent>;
  /** What was held back. */
  end(): Generator<AnswerEvent>;
}

export interface RestoreChoiceOptions {
  readonly session: Pick<ProtectedCall<unknown>, "exchanges" | "messagesBefore">;
  readonly createLane: (options: RestoreLaneOptions) => RestoreLane;
  /** The text of the answer is JSON. */
  readonly isJson: boolean;
  /** Names of the tools whose arguments are restored. Default: all. */
  readonly tools?: ReadonlySet<string>;
}

type TextEvent = Extract<AnswerEvent, { type: "text-delta" | "reasoning-delta" | "refusal-delta" }>;

/** Restores one choice: each of its running texts on its own, and its citations once the text that they speak of is out. */
export function createRestoreChoice(choice: number, options: RestoreChoiceOptions): RestoreChoice {
  const { session, createLane, isJson, tools } = options;
  const lanes = {
    "reasoning-delta": createLane({ isJson: false, isGuarded: true, isRestoring: true }),
    "text-delta": createLane({ isJson, isGuarded: true, isRestoring: true }),
    "refusal-delta": createLane({ isJson: false, isGuarded: true, isRestoring: true }),
  } satisfies Record<TextEvent["type"], RestoreLane>;
  const answer = lanes["text-delta"];
  const toolLanes = new Map<number, RestoreLane>();
  let waiting: readonly Citation[] = [];

  function* add(event: ChoiceEvent): Generator<AnswerEvent> {
    if (event.type === "citation") {
      waiting = [...waiting, event.citation];
      yield* citations((citation) => citation.answerEnd <= answer.read());
      return;
    }
    if (event.type === "tool-call-delta") {
      const restored = toolLane(event).add(event.arguments);
      if (restored !== "" || event.name !== undefined || event.id !== undefined)
        yield { ...event, arguments: restored };
      return;
    }
    const text = lanes[event.type].add(event.text);
    if (text !== "") yield { ...event, text };
    if (event.type === "text-delta") yield* citations((citation) => citation.answerEnd <= answer.read());
  }

  function* end(): Generator<AnswerEvent> {
    for (const type of ["reasoning-delta", "text-delta", "refusal-delta"] as const) {
      const text = lanes[type].end();
      if (text !== "") yield { type, choice, text };
    }
    for (const [index, lane] of toolLanes) {
      const rest = lane.end();
      if (rest !== "") yield { type: "tool-call-delta", choice, index, arguments: rest };
    }
    yield* citations(() => true);
  }

  // In the order in which they came, up to the first that must wait.
  function* citations(isReady: (citation: Citation) => boolean): Generator<CitationEvent> {
    const open = waiting.findIndex((citation) => !isReady(citation));
    const ready = open < 0 ? waiting : waiting.slice(0, open);
    waiting = waiting.slice(ready.length);
    for (const each of ready) {
      const citation = mapCitation(each, session, answer.exchanges);
      if (citation !== undefined) yield { type: "citation", choice, citation };
    }
  }

  function toolLane({ index, name = "" }: ToolCallDelta): RestoreLane {
    const known = toolLanes.get(index);
    if (known !== undefined) return known;
    const lane = createLane({ isJson: true, isGuarded: false, isRestoring: tools?.has(name) ?? true });
    toolLanes.set(index, lane);
    return lane;
  }
  return { add, end };
}
