import type { Identifier } from "../identifier.ts";

/** Dutch numbers of people who work in health care. They have no public check digit, so they need an announcing word. */
export const dutchProfessionals: readonly Identifier[] = [
  {
    name: "nl/big-number",
    form: String.raw`\d{11}`,
    rule: "eleven digits",
    hints: ["BIG-nummer", "BIG-nr", "BIG nummer", "BIG-registratienummer", "BIG-registratie", "BIG-register", "BIG"],
    needsHint: true,
    source: "Wet op de beroepen in de individuele gezondheidszorg, art. 3",
    examples: ["49012345601"],
  },
  {
    name: "nl/agb-code",
    form: String.raw`\d{8}`,
    rule: "eight digits",
    hints: ["AGB-code", "AGB code", "AGB-nummer", "AGB-nr"],
    needsHint: true,
    source: "Vektis, AGB-register",
    examples: ["01234567"],
  },
];
