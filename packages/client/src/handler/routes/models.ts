import type { ModelCard } from "@leam/spec";
import type { ModelList, WireModel } from "@leam/spec/wire";
import type { RouteContext } from "../route-context.ts";
import { json } from "../json-response.ts";

/** `GET /v1/models` */
export async function listModels({ client, request }: RouteContext): Promise<Response> {
  const cards = await client.models.list({ signal: request.signal });
  const list: ModelList = { object: "list", data: cards.map(toWire) };
  return json(list);
}

/** `GET /v1/models/{id}` */
export async function getModel({ client, request, id }: RouteContext): Promise<Response> {
  return json(toWire(await client.models.get(id, { signal: request.signal })));
}

function toWire(card: ModelCard): WireModel {
  return {
    id: card.id,
    object: "model",
    created: card.created ?? 0,
    owned_by: card.ownedBy ?? "unknown",
    // Mistral's client takes a model only with these two.
    type: "base",
    capabilities: { completion_chat: card.kind !== "embedding" },
    card: { ...card },
  };
}
