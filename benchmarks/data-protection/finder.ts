import type { TypedSpan } from "./score.ts";

/** The rules alone, or with the tagger of `@leam/names` beside them. */
export type Configuration = "rules" | "withNames";

export interface Finder {
  readonly configuration: Configuration;
  readonly name: string;
  find(text: string): readonly TypedSpan[];
}

/** `findPersonalData` from source as it is called by default: no language is told. */
export async function createFinder(configuration: Configuration): Promise<Finder> {
  const hasNames = configuration === "withNames";
  const { findPersonalData } = await import("../../packages/data-protection/src/index.ts");
  const options = hasNames
    ? { namedEntities: await (await import("../../packages/names/src/index.ts")).loadNames() }
    : {};
  return {
    configuration,
    name: hasNames ? "@leam/data-protection with @leam/names" : "@leam/data-protection, rules alone",
    find: (text) => findPersonalData(text, options).map(({ start, end, entity }) => ({ start, end, type: entity })),
  };
}
