import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Polish tax number (NIP), a person's where the person runs a business.
 * Source: ustawa o zasadach ewidencji i identyfikacji podatników, 13.10.1995. Fictitious example: 1597567934.
 */
export const polishNip: Recognizer = defineNationalId({
  name: "pl/nip",
  form: String.raw`\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}|\d{3}-\d{2}-\d{2}-\d{3}`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("PL", "nip") },
  hints: ["NIP", "numer identyfikacji podatkowej", "nr NIP", "NIP-u", "identyfikacji podatkowej", "podatnik"],
  needsHint: true,
});
