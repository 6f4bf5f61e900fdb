import type { Identifier } from "../identifier.ts";

/** Bulgarian driving licence number. Without a public check digit, so it needs an announcing word. */
export const bulgarianDrivingLicence: Identifier = {
  name: "bg/driving-licence",
  entity: "DRIVING_LICENCE",
  form: String.raw`\d{9}`,
  rule: "nine digits",
  hints: [
    "свидетелство за управление",
    "СУМПС",
    "шофьорска книжка",
    "номер на свидетелство за управление",
    "Bulgarian driving licence",
  ],
  needsHint: true,
  source: "PRADO register, BGR-FO",
  examples: ["123456789"],
};
