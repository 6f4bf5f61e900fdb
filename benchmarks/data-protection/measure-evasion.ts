import { evade, evasions } from "./evade.ts";
import type { Finder } from "./finder.ts";
import type { GoldText } from "./gold.ts";
import { figuresOf } from "./rates.ts";
import { score } from "./score.ts";

/** Recall in percent by evasion and type. Precision is not asked here: names and phones of these texts are no entities in them. */
export function measureEvasion(
  texts: readonly GoldText[],
  finder: Finder,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    Object.entries(evasions).map(([name, rewrite]) => {
      const { types } = figuresOf(score(evade(texts, rewrite), (text) => finder.find(text)));
      const asked = Object.entries(types).filter(([, { gold }]) => gold > 0);
      return [name, Object.fromEntries(asked.map(([type, { recall }]) => [type, recall]))];
    }),
  );
}
