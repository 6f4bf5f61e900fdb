import { defineModelCard, type ModelCard } from "@leam/spec";
import { defaultDimensions } from "../embed/embed.ts";
import { languagePacks } from "../words/language-packs.ts";
import { hashEmbedEvaluations } from "./evaluations.data.ts";

export const hashEmbedCard: ModelCard = /* @__PURE__ */ defineModelCard({
  id: "leam-hash-embed-1",
  name: "LEAM Hash Embed 1",
  description:
    "Lexical embeddings by signed hashing of words and character 3- to 5-grams. Runs in the process, without weights.",
  kind: "embedding",
  languages: languagePacks.map(({ tag }) => tag),
  license: "Apache-2.0",
  ownedBy: "LEAM",
  dimensions: defaultDimensions,
  trainingData: "none",
  evaluations: hashEmbedEvaluations,
  limits: [
    "Lexical, not semantic: texts are near each other when they share words or parts of words. Synonyms are as far apart as strangers.",
    "Not cross-lingual: a text and its translation are not near each other.",
    "A text without letters and digits gets the zero vector.",
    "Vectors of different `dimensions` cannot be compared.",
  ],
  extra: { dimensions: { min: 64, max: 4096 } },
});
