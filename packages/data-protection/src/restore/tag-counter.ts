import { longestTag, tagShape } from "../operators/tag-shape.ts";

/** Counts what looks like a tag in a text that comes in chunks. It looks on only: nothing is held back for it. */
export interface TagCounter {
  /** How many were completed by this chunk. */
  add(chunk: string): number;
}

export function createTagCounter(): TagCounter {
  let open = "";
  return {
    add(chunk) {
      const text = open + chunk;
      const begin = text.lastIndexOf("[");
      const rest = begin < 0 ? "" : text.slice(begin);
      open = rest.includes("]") || rest.length > longestTag ? "" : rest;
      return text.includes("]") ? [...text.matchAll(tagShape)].length : 0;
    },
  };
}
