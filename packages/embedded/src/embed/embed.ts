import { type EmbedCall, type Embeddings, LeamError } from "@leam/spec";
import { breathe, throwIfAborted } from "../breathe.ts";
import { features } from "./features.ts";
import { hash } from "./hash.ts";

export const defaultDimensions = 1024;
const fewest = 64;
const most = 4096;

/**
 * Vectors by signed feature hashing (Weinberger et al. 2009), each of length 1. A text without letters and digits gets the zero vector:
 * it is like nothing, and its cosine with anything is 0.
 * @throws {LeamError} INVALID_CALL for no input or dimensions out of 64 to 4096, ABORTED
 */
export async function embedByHashing(call: EmbedCall): Promise<Embeddings> {
  const dimensions = call.dimensions ?? defaultDimensions;
  if (!Number.isInteger(dimensions) || dimensions < fewest || dimensions > most) {
    throw invalid(call, "dimensions", `${call.model} makes vectors of ${fewest} to ${most} dimensions.`);
  }
  if (call.input.length === 0) throw invalid(call, "input", "There is no text to embed. Give at least one.");
  throwIfAborted(call.signal);
  const vectors: number[][] = [];
  let words = 0;
  let sinceBreath = 0;
  for (const text of call.input) {
    vectors.push(vectorOf(text, dimensions));
    words += text.match(/\S+/gu)?.length ?? 0;
    sinceBreath += text.length;
    if (sinceBreath < breath) continue;
    sinceBreath = 0;
    await breathe(call.signal);
  }
  return { model: call.model, vectors, usage: { inputTokens: words, totalTokens: words, unit: "words" } };
}

/** Characters after which other work of the process gets its turn. */
const breath = 50_000;

function vectorOf(text: string, dimensions: number): number[] {
  const vector = new Float64Array(dimensions);
  for (const [name, weight] of features(text)) {
    const code = hash(name);
    const at = (code >>> 1) % dimensions;
    // The root keeps a word that is repeated often from drowning the rest.
    vector[at] = (vector[at] ?? 0) + (code & 1 ? 1 : -1) * Math.sqrt(weight);
  }
  const norm = Math.hypot(...vector);
  return Array.from(vector, (value) => (norm === 0 ? 0 : value / norm));
}

function invalid(call: EmbedCall, param: string, message: string): LeamError {
  return new LeamError({ code: "INVALID_CALL", message, param, requestId: call.requestId });
}
