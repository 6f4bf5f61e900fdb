import type { Identifier } from "../identifier.ts";
import { keepsNif } from "./nif.ts";

/** Numbers of Portuguese businesses, sole traders among them: the NIF with the country before it. Without it, it is found as NIF. */
export const ptBusiness: readonly Identifier[] = [
  {
    name: "pt/vat",
    entity: "VAT_NUMBER",
    form: String.raw`PT ?[1-9]\d{2} ?\d{3} ?\d{3}`,
    rule: "PT and the NIF",
    check: { name: "weighted sum, mod 11", holds: keepsNif },
    hints: ["NIF", "NIPC", "IVA", "VAT"],
    source: "Código do IVA, Decreto-Lei n.º 394-B/84",
    examples: ["PT501964843"],
  },
];
