import { characterOf, plainWidth } from "../restore/read-sign.ts";
import { invisible } from "../restore/tag-signs.data.ts";
import { idCharacters, idLetters, tagShape } from "./tag-shape.ts";

/** What is not written plainly: character references, escapes of JSON, backslashes, full-width and invisible characters. */
const marked = /&[#\w]{2,9};|\\u[\da-f]{4}|\\+|[\uFF01-\uFF5E\u3000\u00AD\u200B-\u200F\u2060\uFEFF]/giu;

const dash = "\\-\u2010-\u2014\u2212";
const idAfterType = new RegExp(
  `[a-z0-9_][_: \u00A0\u202F${dash}]{1,3}(?=([${idLetters}][${idCharacters}]{3,31}))`,
  "giu",
);

/**
 * The ids that a text holds behind a word, in any form in which a tag is put back, in lower case: no pseudonym of the call may get one, so
 * that nobody reaches a value by writing its pseudonym into a document. Tags in their own form are left out: they are replaced themselves.
 */
export function* writtenIds(text: string): Generator<string> {
  const plain = text.includes("[") ? text.replaceAll(tagShape, "\n") : text;
  for (const [, run = ""] of plain.replaceAll(marked, plainly).matchAll(idAfterType))
    // What comes behind the id may be an ending: each beginning counts.
    for (let end = 4; end <= run.length; end++) yield run.slice(0, end).toLowerCase();
}

function plainly(found: string): string {
  if (found.startsWith("&")) return dropInvisible(characterOf(found) ?? found);
  if (/^\\u/iu.test(found)) return dropInvisible(plainWidth(Number.parseInt(found.slice(2), 16)));
  return found.startsWith("\\") ? "" : dropInvisible(plainWidth(found.charCodeAt(0)));
}

function dropInvisible(character: string): string {
  return invisible.has(character) ? "" : character;
}
