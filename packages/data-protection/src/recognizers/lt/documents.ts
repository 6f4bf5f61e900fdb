import type { Identifier } from "../identifier.ts";

/** Numbers of Lithuanian documents and registers without a public check digit; they need an announcing word. */
export const lithuanianDocuments: readonly Identifier[] = [
  {
    name: "lt/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`\d{8}`,
    rule: "eight digits",
    hints: ["paso Nr", "pasas Nr", "paso numeris", "pasas", "Lithuanian passport"],
    needsHint: true,
    source: "Asmens tapatybės kortelės ir paso įstatymas, Nr. XII-1519",
    examples: ["23948172"],
  },
  {
    name: "lt/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`\d{8}`,
    rule: "eight digits",
    hints: ["asmens tapatybės kortelė", "tapatybės kortelė", "tapatybės kortelės Nr", "ATK Nr"],
    needsHint: true,
    source: "Asmens tapatybės kortelės ir paso įstatymas, Nr. XII-1519",
    examples: ["12839471"],
  },
  {
    name: "lt/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`\d{8}`,
    rule: "eight digits",
    hints: ["vairuotojo pažymėjimas", "vairuotojo pažymėjimo Nr", "vairuotojo pažymėjim", "vairuotojo paž"],
    needsHint: true,
    source: "Saugaus eismo automobilių keliais įstatymas, Nr. VIII-2043",
    examples: ["01829374"],
  },
  {
    name: "lt/foreigner-code",
    form: String.raw`\d{10}`,
    rule: "ten digits",
    hints: ["ILTU", "ILTU kodas", "turinčio užsieniečio kod"],
    needsHint: true,
    source: "Gyventojų registro įstatymas, Nr. I-2237; Registrų centras",
    examples: ["9012345678"],
  },
  {
    name: "lt/medical-licence",
    form: String.raw`MPL-\d{5}`,
    rule: "MPL and five digits",
    hints: ["licencija", "licencijos Nr", "medicinos praktikos licencij", "gydytoj"],
    needsHint: true,
    source: "Medicinos praktikos įstatymas, Nr. I-1555",
    examples: ["MPL-12345"],
  },
];
