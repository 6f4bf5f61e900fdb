import { defineModelCard, type ModelCard } from "@leam/spec";
import { languagePacks } from "../words/language-packs.ts";
import { extractiveEvaluations } from "./evaluations.data.ts";

export const extractiveCard: ModelCard = /* @__PURE__ */ defineModelCard({
  id: "leam-extractive-1",
  name: "LEAM Extractive 1",
  description:
    "Answers questions about text that the caller supplies by quoting its sentences, summarizes it by quoting, and lists passages. Runs in the process, without weights.",
  kind: "extractive",
  languages: languagePacks.map(({ tag }) => tag),
  license: "Apache-2.0",
  ownedBy: "LEAM",
  trainingData: "none",
  evaluations: extractiveEvaluations,
  limits: [
    "Writes nothing of its own: no chat, no translation, no rewriting, no code, no arithmetic, no knowledge beyond the supplied text.",
    'Matches words, not meaning: a question in other words than the text\'s ("dog" for "pets") is often declined.',
    "The question must be in the language of the text.",
    "Quotes whole sentences, with whatever else stands in them.",
    "Some answers are wrong: see the evaluations. Questions of XQuAD were written by people who saw the text, which flatters a method that matches words.",
    "Measured in five languages; the other languages have word lists and tests, no figures. Languages without a word list work with less precision.",
    "A few constants of the ranking were chosen on the development half of XQuAD on which the figures were measured: expect somewhat less elsewhere.",
  ],
  extra: { generative: false, streaming: true, tools: false, responseFormats: ["text"] },
});
