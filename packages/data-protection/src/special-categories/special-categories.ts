import type { Recognizer } from "@leam/spec";
import { defineScanning } from "../scan/scanning-recognizer.ts";
import { findSpecial } from "./find-special.ts";
import { specialEntities, type SpecialEntity } from "./special-lexicon.ts";

/** Words may be long in languages that join them. */
const longest = 120;

/**
 * Recognizers of what Article 9 of the GDPR calls special categories: health, religion, trade union, sexual orientation, political opinion, ethnic origin, genetic and
 * biometric data, one recognizer for each, by the words of 33 languages. A heuristic, and not among `allRecognizers`: a word tells the subject of a text and not whom it
 * is about, and what is said without such a word is not found. Words with an everyday meaning ("green", "party", "cancer" the star sign) are left out.
 * @example
 * const found = findPersonalData("Elle est diabétique.", { recognizers: specialCategories });
 * console.log(found[0]?.entity); // "HEALTH"
 */
export const specialCategories: readonly Recognizer[] = Object.values(specialEntities).map(recognizerOf);

function recognizerOf(entity: SpecialEntity): Recognizer {
  const name = `any/${entity.toLowerCase().replaceAll("_", "-")}`;
  return defineScanning({ name, entity, longest, scan: (scan) => findSpecial(scan, entity) });
}
