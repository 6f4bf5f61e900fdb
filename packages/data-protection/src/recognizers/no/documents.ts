import type { Identifier } from "../identifier.ts";

/** Norwegian numbers without a public check digit; they need an announcing word. */
export const norwegianDocuments: readonly Identifier[] = [
  {
    name: "no/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{3} ?\d{6}|\d{8}`,
    rule: "three letters and six digits, before 2020 eight digits",
    hints: ["passnummer", "passnr", "pass nr", "norsk pass", "Norwegian passport"],
    needsHint: true,
    source: "passloven (lov 19. juni 1997 nr. 82)",
    examples: ["FHA482917", "28482917"],
  },
  {
    name: "no/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`\d{2} \d{2} \d{6} \d`,
    rule: "eleven digits in groups",
    hints: ["førerkort", "førerkortnummer", "førarkort", "Norwegian driving licence"],
    needsHint: true,
    source: "førerkortforskriften (forskrift 19. januar 2004 nr. 298)",
    examples: ["42 17 839201 5"],
  },
  {
    name: "no/health-professional",
    form: String.raw`\d{7,9}`,
    rule: "seven to nine digits",
    hints: ["HPR-nummer", "HPR-nr", "HPR nr", "HPR", "helsepersonellnummer", "HPR number"],
    needsHint: true,
    source: "helsepersonelloven § 48 a; Helsepersonellregisteret",
    examples: ["9144889"],
  },
];
