// The one place where this folder looks into the contract: everything else here knows the hub by its HTTP API only.
export type { AnswerEvent, ChatCall, Provider } from "@leam/spec";
export {
  chatCompletion,
  chatCompletionChunk,
  embeddingsResponse,
  modelList,
  wireError,
  wireModel,
} from "@leam/spec/wire";
