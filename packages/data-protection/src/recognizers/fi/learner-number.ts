import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Finnish number of a learner (oppijanumero), an object identifier: eleven digits, the last a check digit of weights 7, 3, 1 from the right. */
export const finnishLearnerNumber: Identifier = {
  name: "fi/learner-number",
  form: String.raw`1\.2\.246\.562\.24\.\d{11}`,
  rule: "1.2.246.562.24. and eleven digits",
  check: { name: "weights 7, 3, 1, mod 10", holds: holdsLearnerNumber },
  hints: ["oppijanumero", "oppijanumeron", "studentnummer", "henkilö-OID"],
  source: "laki valtakunnallisista opinto- ja tutkintorekistereistä 884/2017; Opetushallitus",
  examples: ["1.2.246.562.24.12345678907"],
};

/** From the right 7, 3, 1; so from the left of ten digits 7, 1, 3. */
const weights = [7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1];

function holdsLearnerNumber(match: string): boolean {
  return weightedSum(match.slice(-11), weights) % 10 === 0;
}
