/**
 * What the extractive model knows of one language: words, no rules. Every list is one string with spaces between the words, lower-case.
 * A trailing `*` matches any ending; an underscore stands for a space inside a phrase ("how_many").
 */
export interface LanguageWords {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Words without a topic, polite words ("please", "can you") among them. */
  readonly stop: string;
  /** Words that ask, by what they ask for. */
  readonly ask: {
    readonly who: string;
    readonly when: string;
    readonly where: string;
    /** How much, how many, how long, how high. */
    readonly count: string;
    readonly why: string;
    /** The rest: what, which, how. */
    readonly what: string;
  };
  /** Cardinal numbers in words. */
  readonly numbers: string;
  /** Words that announce a reason. */
  readonly because: string;
  /** Words that ask for a summary. */
  readonly summarize: string;
  /** Words that ask for a list of passages. */
  readonly list: string;
  /** Words that ask to be told something that is in the text: "tell me", "find". */
  readonly tell: string;
  /** Words that ask for text of one's own: "write", "translate", "poem". */
  readonly generate: string;
  /** Greetings and other small talk. */
  readonly greet: string;
  /** How an instruction to a model begins: "you are", "answer". */
  readonly instruct: string;
  readonly replies: {
    /** To a wish that only a generative model can fulfil, or a question without text. */
    readonly needsModel: string;
    /** To a question that the text does not answer. */
    readonly noAnswer: string;
  };
}
