/**
 * The words of one language that speak of a special category of personal data (GDPR, Article 9). Lists are texts: words separated by spaces, in lower case; "_" between the
 * words of a phrase; a star where endings follow, and parts of compounds; an entry with a capital, or with "=" before it, is found in this spelling alone
 * ("SPD", and "=cristian*", because Cristian is a name).
 */
export interface SpecialLexicon {
  /** BCP 47 tag; "und" for words of all languages. */
  readonly language: string;
  /** Frequent words by which a text is taken for this language. */
  readonly usual: string;
  readonly health: string;
  readonly religion: string;
  readonly tradeUnion: string;
  readonly sexualOrientation: string;
  readonly politicalOpinion: string;
  readonly ethnicity: string;
  readonly genetic: string;
  readonly biometric: string;
}

/** The entity of each list. */
export const specialEntities = {
  health: "HEALTH",
  religion: "RELIGION",
  tradeUnion: "TRADE_UNION",
  sexualOrientation: "SEXUAL_ORIENTATION",
  politicalOpinion: "POLITICAL_OPINION",
  ethnicity: "ETHNICITY",
  genetic: "GENETIC",
  biometric: "BIOMETRIC",
} as const;

export type SpecialCategory = keyof typeof specialEntities;
export type SpecialEntity = (typeof specialEntities)[SpecialCategory];
