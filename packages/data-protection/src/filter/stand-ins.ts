import type { KnownPseudonym } from "../operators/pseudonymize.ts";
import type { SurrogateValue } from "../surrogates/surrogate-value.ts";

/** Values and what stands in for them. */
export interface StandIns {
  readonly pseudonyms: readonly KnownPseudonym[];
  readonly surrogates: readonly SurrogateValue[];
}
