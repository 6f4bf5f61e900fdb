import { z } from "zod";
import { chatCompletionRequest } from "./chat-request.ts";
import { chatCompletion, chatCompletionChunk } from "./chat-response.ts";
import { datasetCard, datasetList, datasetRow, jsonValue } from "./datasets.ts";
import { embeddingsRequest, embeddingsResponse } from "./embeddings.ts";
import { wireError } from "./error.ts";
import { wireMessage } from "./messages.ts";
import { modelList, wireModel } from "./models.ts";
import { answerRecord } from "./record.ts";
import type { JsonObject } from "../json.ts";

export interface OpenApiOptions {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
}

const schemas = {
  ChatCompletionRequest: chatCompletionRequest,
  ChatCompletion: chatCompletion,
  ChatCompletionChunk: chatCompletionChunk,
  EmbeddingsRequest: embeddingsRequest,
  EmbeddingsResponse: embeddingsResponse,
  Model: wireModel,
  ModelList: modelList,
  DatasetCard: datasetCard,
  DatasetList: datasetList,
  DatasetRow: datasetRow,
  AnswerRecord: answerRecord,
  Message: wireMessage,
  JsonValue: jsonValue,
  Error: wireError,
} as const;
type SchemaName = keyof typeof schemas;

/** The HTTP API as an OpenAPI 3.1 document, generated from the schemas by which requests are checked. */
export function openApiDocument(options: OpenApiOptions): JsonObject {
  const { title, version, description = "" } = options;
  return {
    openapi: "3.1.0",
    info: { title, version, description, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    paths: {
      "/v1/chat/completions": {
        post: operation("createChatCompletion", "Answer a conversation, whole or as a stream of server-sent events.", {
          body: "ChatCompletionRequest",
          answers: { "application/json": "ChatCompletion", "text/event-stream": "ChatCompletionChunk" },
        }),
      },
      "/v1/embeddings": {
        post: operation("createEmbeddings", "Vectors for texts.", {
          body: "EmbeddingsRequest",
          answers: { "application/json": "EmbeddingsResponse" },
        }),
      },
      "/v1/models": {
        get: operation("listModels", "The models, with their cards.", { answers: { "application/json": "ModelList" } }),
      },
      "/v1/models/{id}": {
        get: operation("getModel", "One model, with its card.", {
          parameters: [pathId],
          answers: { "application/json": "Model" },
        }),
      },
      "/v1/datasets": {
        get: operation("listDatasets", "The cards of the shared datasets.", {
          answers: { "application/json": "DatasetList" },
        }),
      },
      "/v1/datasets/{id}": {
        get: operation("getDataset", "One dataset's card.", {
          parameters: [pathId],
          answers: { "application/json": "DatasetCard" },
        }),
      },
      "/v1/datasets/{id}/rows": {
        get: operation("streamRows", "The rows as JSON lines, streamed.", {
          parameters: [
            pathId,
            query("language", { type: "string" }),
            query("offset", { type: "integer", minimum: 0 }),
            query("limit", { type: "integer", minimum: 0 }),
          ],
          answers: { "application/x-ndjson": "DatasetRow" },
        }),
      },
    },
    components: { schemas: componentSchemas() },
  };
}

const pathId: JsonObject = { name: "id", in: "path", required: true, schema: { type: "string" } };

function query(name: string, schema: JsonObject): JsonObject {
  return { name, in: "query", required: false, schema };
}

interface OperationParts {
  readonly body?: SchemaName;
  readonly parameters?: readonly JsonObject[];
  readonly answers: Readonly<Record<string, SchemaName>>;
}

function operation(operationId: string, summary: string, { body, parameters, answers }: OperationParts): JsonObject {
  return {
    operationId,
    summary,
    ...(parameters === undefined ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { "application/json": reference(body) } } }),
    responses: {
      "200": {
        description: "OK",
        content: Object.fromEntries(Object.entries(answers).map(([type, name]) => [type, reference(name)])),
      },
      default: {
        description: "An error, with a code and what to do.",
        content: { "application/json": reference("Error") },
      },
    },
  };
}

function reference(name: SchemaName): JsonObject {
  return { schema: { $ref: `#/components/schemas/${name}` } };
}

// A registry lets zod refer from one schema to another by name; recursive ones must be named, or their `$ref` would point nowhere.
function componentSchemas(): JsonObject {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const { schemas: generated } = z.toJSONSchema(registry, {
    io: "input",
    unrepresentable: "any",
    uri: (id) => `#/components/schemas/${id}`,
  });
  const bare = Object.entries(generated).map(([id, { $schema: _dialect, $id: _id, ...rest }]) => [id, rest]);
  return JSON.parse(JSON.stringify(Object.fromEntries(bare)));
}
