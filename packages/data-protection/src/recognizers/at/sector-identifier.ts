import type { Identifier } from "../identifier.ts";

/** Austrian identifier of a person for one sector of the administration (bPK): 28 characters in base 64. Nothing in it can be checked, so it needs an announcing word. */
export const austrianSectorIdentifier: Identifier = {
  name: "at/sector-identifier",
  form: "[A-Za-z0-9+/]{27}=",
  rule: "27 characters in base 64 and =",
  hints: ["bPK", "bereichsspezifisches Personenkennzeichen", "Personenkennzeichen"],
  needsHint: true,
  source: "§ 9 E-Government-Gesetz",
  examples: ["xm1zT43aTyxIXJr1Gqi3lWz8BbA="],
};
