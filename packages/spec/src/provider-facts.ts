/** What is known of a provider, as the policy guard judges it. Unknown is a value: policies that ask about it fail closed. */
export interface ProviderFacts {
  /** Who runs the service: a company, or "this process". */
  readonly operator: string;
  /** Where calls are processed: ISO 3166-1 alpha-2, "EU", "local" (never leaves this machine) or "unknown". */
  readonly jurisdiction: string;
  readonly retention: DataRetention;
  readonly training: DataTraining;
  /** Where the facts stand: a data-processing agreement or policy page. */
  readonly source?: string;
}

/** How long the provider keeps calls: not at all, a number of days, or not known. */
export type DataRetention = "none" | "unknown" | { readonly days: number };

/** Whether calls may be used to train models. */
export type DataTraining = "never" | "opt-in" | "allowed" | "unknown";

/** Facts of a provider of which nothing was said. */
export const unknownFacts: ProviderFacts = {
  operator: "unknown",
  jurisdiction: "unknown",
  retention: "unknown",
  training: "unknown",
};
