import {
  type DatasetCard,
  type DatasetCatalog,
  type DatasetRow,
  LeamError,
  type RowQuery,
  type Source,
} from "@leam/spec";

/** The datasets that a client's provider, or its user, shares. */
export interface Datasets extends DatasetCatalog {
  /** @throws {LeamError} DATASET_NOT_FOUND */
  card(id: string, options?: { readonly signal?: AbortSignal }): Promise<DatasetCard>;
  /** Streams rows. @throws {LeamError} DATASET_NOT_FOUND, DATASET_INVALID */
  rows(id: string, query?: RowQuery): AsyncIterable<DatasetRow>;
}

export function createDatasets(catalog: DatasetCatalog | undefined): Datasets {
  const open = (id: string): Source => (catalog ?? noDatasets).open(id);
  return {
    list: (options) => (catalog ?? noDatasets).list(options),
    open,
    card: async (id, options) => open(id).card(options),
    rows: (id, query) => open(id).rows(query),
  };
}

const noDatasets: DatasetCatalog = {
  list: () => Promise.resolve([]),
  open() {
    throw new LeamError({
      code: "DATASET_NOT_FOUND",
      message:
        "This client has no datasets. Give `datasets` to createClient, or use a provider that has some, such as hub().",
      param: "id",
    });
  },
};
