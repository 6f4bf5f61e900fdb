import { definePattern, type Recognizer } from "@leam/spec";

/** Invented persons, one with characters that JSON must escape. */
export const anna = "Anna Weber";
export const otto = 'Otto "Bär" Lind\\Holm';
export const card = "4111111111111111";

/** Knows the invented values by heart: these tests are about what happens to findings, not about finding. */
export const inventedRecognizers: readonly Recognizer[] = [
  definePattern({
    name: "test/person",
    entity: "PERSON",
    pattern: /Anna Weber|Otto "Bär" Lind\\Holm|Jānis 𝒪zols/gu,
    rule: "an invented name",
    longest: 40,
    score: 1,
  }),
  definePattern({
    name: "test/card",
    entity: "CREDIT_CARD",
    pattern: /4111(?: ?1111){3}/gu,
    rule: "an invented card",
    longest: 40,
    score: 1,
  }),
  definePattern({
    name: "test/email",
    entity: "EMAIL",
    pattern: /\b[\w.]{1,64}@example\.org\b/giu,
    rule: "an invented address",
    longest: 60,
    score: 1,
  }),
];
