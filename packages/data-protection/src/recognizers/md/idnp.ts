import { keeps731 } from "./keeps-731.ts";
import type { Identifier } from "../identifier.ts";

/** Moldovan state identification number (IDNP): registry 2 or 0, year, office, serial, check digit. */
export const moldovanIdnp: Identifier = {
  name: "md/idnp",
  form: String.raw`[029]\d{12}`,
  rule: "thirteen digits",
  check: { name: "digits times 7, 3 and 1, mod 10", holds: keeps731 },
  hints: [
    "IDNP",
    "cod personal",
    "codul personal",
    "număr de identificare",
    "numărul de identificare",
    "персональный код",
    "идентификационный номер",
    "personal code",
  ],
  needsHint: true,
  source: "Legea nr. 273/1994 privind actele de identitate; Legea nr. 320/2001",
  examples: ["2004123456786", "2000000000004"],
};
