// Chat completions
export {
  type ChatCompletionRequest,
  chatCompletionRequest,
  type WireResponseFormat,
  type WireTool,
  type WireToolChoice,
} from "./chat-request.ts";
export {
  type WireContent,
  type WireFile,
  type WireImage,
  type WireMessage,
  wireMessage,
  type WirePart,
  type WireToolCall,
  wireToolCall,
} from "./messages.ts";
export {
  type ChatCompletion,
  chatCompletion,
  type ChatCompletionChoice,
  type ChatCompletionChunk,
  chatCompletionChunk,
  type ChatCompletionChunkChoice,
  type WireFinishReason,
  type WireToolCallDelta,
  type WireUsage,
} from "./chat-response.ts";
// Embeddings and models
export {
  type EmbeddingsRequest,
  embeddingsRequest,
  type EmbeddingsResponse,
  embeddingsResponse,
} from "./embeddings.ts";
export { type ModelList, modelList, type WireModel, wireModel, type WireModelCard, wireModelCard } from "./models.ts";
// LEAM's additions
export { answerRecord, type LeamAddition, leamAddition } from "./record.ts";
export { datasetCard, type DatasetList, datasetList, datasetRow, type RowsQuery, rowsQuery } from "./datasets.ts";
// Errors and the API's description
export { type WireError, wireError } from "./error.ts";
export { openApiDocument, type OpenApiOptions } from "./openapi.ts";
