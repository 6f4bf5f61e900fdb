import type { Identifier } from "../identifier.ts";

/** Numbers of Croatian documents. None has a public check digit, so they need an announcing word. */
export const croatianDocuments: readonly Identifier[] = [
  {
    name: "hr/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`\d{9}`,
    rule: "nine digits",
    hints: [
      "broj osobne iskaznice",
      "osobna iskaznica br",
      "osobna iskaznica broj",
      "osobna iskaznica",
      "osobne iskaznice br",
      "br. osobne",
      "broj osobne",
    ],
    needsHint: true,
    source: "Zakon o osobnoj iskaznici, NN 62/15",
    examples: ["114729385"],
  },
  {
    name: "hr/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`\d{9}`,
    rule: "nine digits",
    hints: ["broj putovnice", "putovnica br", "putovnica broj", "putovnica", "br. putovnice", "Croatian passport"],
    needsHint: true,
    source: "Zakon o putnim ispravama hrvatskih državljana, NN 77/99",
    examples: ["073915284"],
  },
  {
    name: "hr/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`\d{8}`,
    rule: "eight digits",
    hints: ["broj vozačke dozvole", "vozačka dozvola br", "vozačka dozvola", "br. vozačke", "broj vozačke"],
    needsHint: true,
    source: "Zakon o sigurnosti prometa na cestama, NN 67/08",
    examples: ["17382946"],
  },
];
