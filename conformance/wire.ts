// The one place where this folder looks into the contract: everything else here knows the hub by its HTTP API only.
export type { AnswerEvent, ChatCall, Provider } from "../packages/spec/src/index.ts";
export {
  chatCompletion,
  chatCompletionChunk,
  embeddingsResponse,
  modelList,
  wireError,
  wireModel,
} from "../packages/spec/src/wire/index.ts";
