import type { Evaluation } from "@leam/spec";

export const extractiveEvaluations: readonly Evaluation[] = [];
export const hashEmbedEvaluations: readonly Evaluation[] = [];
