import type { TypedSpan } from "./score.ts";

export interface Finder {
  readonly name: string;
  find(text: string): readonly TypedSpan[];
}

/** `findPersonalData` from source as it is called by default: no language is told. With names, the tagger of `@leam/names` stands beside the rules. */
export async function createFinder(hasNames: boolean): Promise<Finder> {
  const { allRecognizers, findPersonalData } = await import("../../packages/data-protection/src/index.ts");
  const names = hasNames ? [await (await import("../../packages/names/src/index.ts")).loadNames()] : [];
  const recognizers = [...allRecognizers, ...names];
  return {
    name: hasNames ? "@leam/data-protection with @leam/names" : "@leam/data-protection, rules alone",
    find: (text) =>
      findPersonalData(text, { recognizers }).map(({ start, end, entity }) => ({ start, end, type: entity })),
  };
}
