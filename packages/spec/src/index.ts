// Calls and messages
export type { ChatCall, ChatSettings, EmbedCall, ResponseFormat, ToolChoice, ToolDefinition } from "./call.ts";
export type {
  AssistantMessage,
  ContentPart,
  FilePart,
  ImagePart,
  Message,
  MessageContent,
  SystemMessage,
  TextPart,
  ToolCall,
  ToolMessage,
  UserMessage,
} from "./message.ts";
export type { JsonObject, JsonValue } from "./json.ts";
// Answers
export type {
  Answer,
  AnswerChoice,
  AnswerEnd,
  AnswerEvent,
  AnswerStart,
  ChoiceEnd,
  Citation,
  CitationEvent,
  FinalAnswer,
  FinishReason,
  ReasoningDelta,
  RefusalDelta,
  TextDelta,
  ToolCallDelta,
  WarningEvent,
} from "./answer.ts";
export type { Usage } from "./usage.ts";
export type { AnswerRecord, Energy, Protection } from "./record.ts";
export type { StandardIssue, StandardResult, StandardSchema } from "./standard-schema.ts";
export { createAnswer, mapAnswer } from "./create-answer.ts";
// Providers and models
export type { Embeddings, Provider } from "./provider.ts";
export type { DataRetention, DataTraining, ProviderFacts } from "./provider-facts.ts";
export { unknownFacts } from "./provider-facts.ts";
export type { Evaluation, ModelCard } from "./model-card.ts";
// Filters
export type { Filter, Next, NextEmbed } from "./filter.ts";
// Languages and personal data
export type { Identification, Language, LanguageHints, LanguageIdentifier, Span } from "./language.ts";
export type { EntityType, KnownEntity } from "./entity.ts";
export type { Finding, FindingReason, Recognizer, RecognizerContext } from "./recognizer.ts";
// Datasets
export type {
  DatasetCard,
  DatasetCatalog,
  DatasetColumn,
  DatasetRow,
  RowQuery,
  Sink,
  Source,
  Step,
} from "./dataset.ts";
// Errors
export { LeamError, type LeamErrorOptions } from "./error.ts";
export { type ErrorCode, errorCodes } from "./error-codes.ts";
// Making plugins
export {
  defineDatasetCard,
  defineFilter,
  defineLanguage,
  defineModelCard,
  defineProvider,
  defineRecognizer,
  defineSink,
  defineSource,
  defineStep,
} from "./define/define.ts";
export { definePattern, hintsNear, type PatternOptions } from "./define/define-pattern.ts";
