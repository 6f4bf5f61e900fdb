import { longestEnding } from "./read-ending.ts";
import { endingMarks } from "./tag-signs.data.ts";

/**
 * Sees whether a word's ending follows a tag that was put back: "[PERSON_k7f3]lle", "[PERSON_k7f3]'s". It looks on only: nothing is held
 * back for it.
 */
export interface EndingWatch {
  /** A tag was put back here. */
  begin(isAltered: boolean): void;
  /** "first" for an ending that is the only thing that was changed, "altered" for one of a tag that was counted already. */
  add(text: string): "none" | "altered" | "first";
  end(): "none" | "altered" | "first";
}

export function createEndingWatch(): EndingWatch {
  let isWatching = false;
  let wasAltered = false;
  let hasMark = false;
  let letters = 0;

  function finish(): "none" | "altered" | "first" {
    const isEnding = isWatching && letters > 0;
    isWatching = false;
    return isEnding ? (wasAltered ? "altered" : "first") : "none";
  }
  return {
    begin(isAltered) {
      isWatching = true;
      wasAltered = isAltered;
      hasMark = false;
      letters = 0;
    },
    add(text) {
      for (let at = 0; isWatching && at < text.length; at++) {
        const character = text.charAt(at);
        if (/[\p{L}\p{M}]/u.test(character)) {
          letters++;
          isWatching = letters <= longestEnding;
        } else if (/[\p{N}_]/u.test(character)) isWatching = false;
        else if (letters === 0 && !hasMark && endingMarks.has(character)) hasMark = true;
        else return finish();
      }
      return "none";
    },
    end: finish,
  };
}
