import type { ToolCall } from "./message.ts";
import type { AnswerRecord } from "./record.ts";
import type { StandardSchema } from "./standard-schema.ts";
import type { Usage } from "./usage.ts";

/**
 * An answer on its way up. It is always a stream of events; the methods collect it. A stream ends in exactly one of: an
 * `answer-end` event, a thrown {@link LeamError}, or the caller's abort. It is read once: the second reader gets `ANSWER_CONSUMED`.
 */
export interface Answer extends AsyncIterable<AnswerEvent> {
  /** The text of the first choice, piece by piece. Counts as the one reading. */
  textStream(): AsyncIterable<string>;
  /** The whole text of the first choice. */
  text(): Promise<string>;
  /** Everything, once the stream has ended; may be called before, during or after reading it. */
  final(): Promise<FinalAnswer>;
  /**
   * The first choice's text, parsed as JSON and checked by the schema (zod, valibot, arktype …).
   * @throws {LeamError} ANSWER_INVALID when the text is no JSON or the schema refuses it.
   */
  object<Output>(schema: StandardSchema<Output>): Promise<Output>;
}

export type AnswerEvent =
  | AnswerStart
  | TextDelta
  | ReasoningDelta
  | RefusalDelta
  | ToolCallDelta
  | CitationEvent
  | WarningEvent
  | ChoiceEnd
  | AnswerEnd;

export interface AnswerStart {
  readonly type: "answer-start";
  /** The provider's id of the answer. */
  readonly id: string;
  /** The model that answers, as the provider names it. */
  readonly model: string;
  /** Unix time in seconds. */
  readonly created: number;
}
export interface TextDelta {
  readonly type: "text-delta";
  readonly choice: number;
  readonly text: string;
}
/** The model's visible reasoning, where a provider sends it. */
export interface ReasoningDelta {
  readonly type: "reasoning-delta";
  readonly choice: number;
  readonly text: string;
}
export interface RefusalDelta {
  readonly type: "refusal-delta";
  readonly choice: number;
  readonly text: string;
}
/** A piece of a tool call: `id` and `name` come with the first piece of an `index`, the arguments grow piece by piece. */
export interface ToolCallDelta {
  readonly type: "tool-call-delta";
  readonly choice: number;
  readonly index: number;
  readonly id?: string;
  readonly name?: string;
  readonly arguments: string;
}
export interface CitationEvent {
  readonly type: "citation";
  readonly choice: number;
  readonly citation: Citation;
}
/** Something the caller should know that did not stop the answer, such as a setting the model ignores. */
export interface WarningEvent {
  readonly type: "warning";
  readonly code: string;
  readonly message: string;
}
export interface ChoiceEnd {
  readonly type: "choice-end";
  readonly choice: number;
  readonly finishReason: FinishReason;
}
/** The last event of a complete answer. */
export interface AnswerEnd {
  readonly type: "answer-end";
  readonly usage: Usage;
  /** From a provider: the record its server sent, if any. From the client: always the whole record. */
  readonly record?: AnswerRecord;
}

export type FinishReason = "stop" | "length" | "tool-calls" | "content-filter" | "other";

/** Where a piece of the answer stands in the call's own text. Offsets are UTF-16 code units, end exclusive. */
export interface Citation {
  /** The span of the answer's text. */
  readonly answerStart: number;
  readonly answerEnd: number;
  /** Index of the message that is quoted, and of its content part where the content has parts. */
  readonly message: number;
  readonly part?: number;
  /** The span of that text. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1, as the model rates it. */
  readonly score?: number;
}

/** A whole answer. */
export interface FinalAnswer {
  readonly id: string;
  readonly model: string;
  /** Text of the first choice. */
  readonly text: string;
  readonly choices: readonly AnswerChoice[];
  readonly usage: Usage;
  readonly record: AnswerRecord;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

export interface AnswerChoice {
  readonly index: number;
  readonly text: string;
  readonly reasoning: string;
  readonly refusal: string;
  readonly toolCalls: readonly ToolCall[];
  readonly citations: readonly Citation[];
  readonly finishReason: FinishReason;
}
