import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DatasetCatalog, defineDatasetCard, LeamError, type Source } from "@leam/spec";
import { datasetCard } from "@leam/spec/wire";
import { jsonlSource } from "./jsonl-source.ts";

/**
 * The datasets of a folder: for each `<id>.card.json` the rows in `<id>.jsonl`. Cards are read and checked when the hub starts.
 * @throws {LeamError} DATASET_INVALID, naming the file of a card that is not complete
 */
export async function readCatalog(folder: string): Promise<DatasetCatalog> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".card.json")).sort();
  const sources = new Map<string, Source>();
  for (const file of files) {
    const card = datasetCard.safeParse(parseJson(await readFile(join(folder, file), "utf8")));
    if (!card.success)
      throw new LeamError({
        code: "DATASET_INVALID",
        message: `The card ${file} is not complete. See DatasetCard in @leam/spec.`,
      });
    const { id } = defineDatasetCard(card.data);
    sources.set(id, jsonlSource(card.data, join(folder, `${id}.jsonl`)));
  }
  return {
    list: () => Promise.all([...sources.values()].map((source) => source.card())),
    open(id) {
      const source = sources.get(id);
      if (source !== undefined) return source;
      throw new LeamError({
        code: "DATASET_NOT_FOUND",
        message: "The hub has no such dataset. GET /v1/datasets lists them.",
        param: "id",
      });
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no card either
  }
}
