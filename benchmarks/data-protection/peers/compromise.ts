import compromise from "compromise";
import type { TypedSpan } from "../score.ts";
import type { Peer } from "./peer.ts";

/** A tagger of English. It is asked for people alone; its e-mail addresses and phone numbers are found better by the mix of libraries. */
export const peer: Peer = {
  name: "compromise (people)",
  packages: ["compromise"],
  run: (text) => people(text),
  find: (text) => Promise.resolve(findPeople(text)),
  coldStart: `const { default: compromise } = await import("compromise"); compromise(text).people().json({ offset: true });`,
};

export function findPeople(text: string): readonly TypedSpan[] {
  return people(text).flatMap(({ terms }) => {
    const first = terms[0]?.offset;
    const last = terms.at(-1)?.offset;
    if (first === undefined || last === undefined) return [];
    return [{ start: first.start, end: last.start + last.length, type: "PERSON" }];
  });
}

interface Term {
  readonly offset: { readonly start: number; readonly length: number };
}

function people(text: string): readonly { readonly terms: readonly Term[] }[] {
  return compromise(text).people().json({ offset: true });
}
