import type { ModelCard } from "@leam/spec";
import type { ModelList, WireModel } from "@leam/spec/wire";
import { asRecord } from "../wire/lenient.ts";
import type { Api } from "./api.ts";
import { requestJson } from "./request-json.ts";

/** The models of a server. One that gives only ids gets cards of kind "unknown": nothing is guessed from a name. */
export async function listModels(api: Api, signal: AbortSignal | undefined): Promise<readonly ModelCard[]> {
  const { data } = await requestJson<ModelList>(api, "/models", { signal });
  return (Array.isArray(data) ? data : []).filter(hasId).map(toCard);
}

function hasId(model: unknown): model is WireModel {
  return typeof asRecord(model)["id"] === "string";
}

function toCard(model: WireModel): ModelCard {
  const { id, created, owned_by: ownedBy, card } = model;
  const bare: ModelCard = {
    id,
    kind: "unknown",
    languages: [],
    license: "unknown",
    ...(typeof created === "number" ? { created } : {}),
    ...(typeof ownedBy === "string" ? { ownedBy } : {}),
  };
  return isCard(card) ? { ...bare, ...card, id } : bare;
}

function isCard(value: unknown): value is ModelCard {
  const { kind, languages, license } = asRecord(value);
  return typeof kind === "string" && Array.isArray(languages) && typeof license === "string";
}
