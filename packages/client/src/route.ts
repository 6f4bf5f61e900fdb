import { LeamError, type Provider } from "@leam/spec";

/** Chooses the provider of a model. */
export type Route = (model: string, options: { readonly signal?: AbortSignal | undefined }) => Promise<Provider>;

/**
 * One provider takes every model: its server knows best what it has. Of several, the first that lists the model takes it; what a
 * provider lists is asked once and remembered, and asked again when a model is not found.
 */
export function createRoute(providers: readonly Provider[]): Route {
  const [only, ...others] = providers;
  if (only === undefined)
    throw new LeamError({
      code: "INVALID_CALL",
      message: "`providers` is empty. Give at least one, such as embedded().",
      param: "providers",
    });
  if (others.length === 0) return () => Promise.resolve(only);
  const known = new Map<string, Provider>();
  return async (model, { signal }) => {
    const remembered = known.get(model);
    if (remembered !== undefined) return remembered;
    const failures: unknown[] = [];
    for (const provider of providers) {
      try {
        const cards = await provider.models(signal === undefined ? {} : { signal });
        for (const card of cards) if (!known.has(card.id)) known.set(card.id, provider);
      } catch (error) {
        failures.push(error);
      }
      const found = known.get(model);
      if (found !== undefined) return found;
    }
    // A provider that could not be asked may have the model: saying "not found" would be a guess.
    throw (
      failures[0] ??
      new LeamError({
        code: "MODEL_NOT_FOUND",
        message: "No provider lists the model. See client.models.list().",
        param: "model",
      })
    );
  };
}
