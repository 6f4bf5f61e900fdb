import type { JsonObject } from "./json.ts";

/** What a model is, may be used for and was measured at. A server that says only an id gets a card with kind "unknown". */
export interface ModelCard {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  /** What the model does: writes new text, only quotes given text, or makes vectors. */
  readonly kind: "generative" | "extractive" | "embedding" | "unknown";
  /** BCP 47 tags of the languages it was made for; empty when not known. */
  readonly languages: readonly string[];
  /** SPDX identifier of the weights, or of the code where there are no weights; "unknown" otherwise. */
  readonly license: string;
  readonly ownedBy?: string;
  /** Longest input in tokens. */
  readonly contextTokens?: number;
  /** Length of the vectors of an embedding model. */
  readonly dimensions?: number;
  /** What it was trained on; "none" for models without training. */
  readonly trainingData?: string;
  /** Measured results, each with the set it is from. */
  readonly evaluations?: readonly Evaluation[];
  /** What it cannot do, in plain words. */
  readonly limits?: readonly string[];
  /** Unix time in seconds. */
  readonly created?: number;
  readonly extra?: JsonObject;
}

/** One measured figure. */
export interface Evaluation {
  readonly metric: string;
  readonly value: number;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly dataset: string;
  /** The command or paper that gives the figure. */
  readonly source: string;
}
