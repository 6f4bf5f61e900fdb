import { LeamError, type Provider } from "@leam/spec";
import { type Judgement, violation } from "./policy.ts";

/** What a route must know of a call. */
export interface Routed {
  readonly model: string;
  readonly requestId: string;
  readonly signal?: AbortSignal;
}

/** Chooses the provider of a model. */
export type Route = (call: Routed) => Promise<Provider>;

/**
 * One provider takes every model: its server knows best what it has. Of several, the first that keeps the policy and lists the model
 * takes it; what a provider lists is remembered, and asked again when a model is not found.
 */
export function createRoute(judgement: Judgement): Route {
  const { permitted, refused } = judgement;
  const [only, ...others] = permitted;
  if (only === undefined) return ({ requestId }) => Promise.reject(violation(judgement, requestId));
  if (others.length === 0 && refused.length === 0) return () => Promise.resolve(only);
  const known = new Map<string, Provider>();
  return async ({ model, requestId, signal }) => {
    const remembered = known.get(model);
    if (remembered !== undefined) return remembered;
    const failures: unknown[] = [];
    for (const provider of permitted) {
      try {
        const cards = await provider.models(signal === undefined ? {} : { signal });
        for (const card of cards) if (!known.has(card.id)) known.set(card.id, provider);
      } catch (error) {
        failures.push(error);
      }
      const found = known.get(model);
      if (found !== undefined) return found;
    }
    // A provider that could not be asked, or must not be, may have the model: saying "not found" would be a guess.
    throw failures[0] ?? (refused.length > 0 ? violation(judgement, requestId) : noModel());
  };
}

function noModel(): LeamError {
  return new LeamError({
    code: "MODEL_NOT_FOUND",
    message: "No provider lists the model. See client.models.list().",
    param: "model",
  });
}
