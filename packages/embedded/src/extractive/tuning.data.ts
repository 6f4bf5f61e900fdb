/** The constants of the ranking, chosen on the development half of XQuAD (see the model card) and rounded. */
export const tuning = {
  /** Weight of a stop word beside a topic word's 1. */
  stopWord: 0.05,
  /** Weight of a capitalized word or number beside a plain word. */
  named: 0.7,
  /** Trigram similarity from which two words count as related, and how much they count. */
  softFloor: 0.45,
  softWeight: 0.8,
  /** What a word counts that holds the question's word, or is held by it: compounds. */
  containment: 0.6,
  /** How strongly long sentences are held back, as `b` in BM25. */
  length: 0.08,
  /** Part of the question's words that the sentence before may lend. */
  lendBefore: 0.25,
  lendAfter: 0.02,
  /** Bonus for two neighbouring words of the question that are neighbours in the sentence, too. */
  pair: 0.05,
  /** Factor for a sentence that has none of the expected kind of answer. */
  missingKind: 0.7,
  /** The same for IBAN, e-mail address and phone number, and the least score of a sentence that has one. Not measured: XQuAD asks for none. */
  missingExactKind: 0.4,
  exactKind: 0.4,
  /** Power of the rarity of a word among the sentences. */
  rarity: 1.5,
  /** Sentences without any of the question's words that are thought to stand beside the text: keeps the scale in short texts. */
  background: 4,
  /** Weight of the words inside a question phrase ("how high"), beside a topic word's 1. */
  askWord: 0.3,
};
export type Tuning = typeof tuning;
