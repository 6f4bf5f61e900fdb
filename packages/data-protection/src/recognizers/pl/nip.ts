import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Polish tax number (NIP), a person's where the person runs a business. */
export const polishNip: Identifier = {
  name: "pl/nip",
  form: String.raw`\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}|\d{3}-\d{2}-\d{2}-\d{3}`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("PL", "nip") },
  hints: ["NIP", "numer identyfikacji podatkowej", "nr NIP", "NIP-u", "identyfikacji podatkowej", "podatnik"],
  needsHint: true,
  source: "ustawa o zasadach ewidencji i identyfikacji podatników, 13.10.1995",
  examples: ["1597567934"],
};
