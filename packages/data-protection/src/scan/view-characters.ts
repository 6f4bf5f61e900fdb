/*
 * What the view does with a UTF-16 code unit: one byte each in a table, so that a text without foreign characters costs one look-up for each unit. The ranges
 * are the European scripts' and the signs' own; units of other scripts start as `unseen` and get their kind, once, when the first of them comes along.
 */
export const plain = 0;
export const unseen = 1;
/** Without width: goes. Default_Ignorable_Code_Point of Unicode. */
export const invisible = 2;
export const space = 3;
export const lineBreak = 4;
export const apostrophe = 5;
export const hyphen = 6;
export const digit = 7;
/** One character for a letter or several, such as a ligature: its NFKC form is read. */
export const compatible = 8;
/** Belongs to the letter before it. */
export const mark = 9;
/** The first half of a code point above U+FFFF that may be foreign. */
export const pair = 10;
/** "%", "&": may begin a code of URLs or HTML. */
export const escape = 11;
/** Read as its NFKC form at the aggressive level alone: "m²" is no digit. */
export const decorated = 12;
/** The ASCII sign or letter, as wide as a Chinese one. */
export const fullWidth = 13;

const ranges: readonly (readonly [kind: number, ...ends: readonly number[]])[] = [
  [unseen, 0x0590, 0x109f, 0x1100, 0x1c7f, 0x1cc0, 0x1cff, 0x1dc0, 0x1dff, 0x1f00, 0x1fff, 0x2de0, 0x2dff],
  [
    unseen,
    0x302a,
    0x302f,
    0x3099,
    0x309a,
    0xa620,
    0xabff,
    0xfb00,
    0xfb06,
    0xfb13,
    0xfb17,
    0xfb1d,
    0xfdff,
    0xfe70,
    0xfefc,
  ],
  [invisible, 0xad, 0xad, 0x034f, 0x034f, 0x061c, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f],
  [invisible, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xfeff],
  [invisible, 0xffa0, 0xffa0, 0xfff0, 0xfff8],
  // Control characters: nobody sees them, and what is in two parts for a machine is one for a reader. Separators of records part lines.
  [invisible, 0x00, 0x08, 0x0e, 0x1b, 0x7f, 0x84, 0x86, 0x9f],
  [lineBreak, 0x1c, 0x1f],
  [space, 0x09, 0x09, 0xa0, 0xa0, 0x2000, 0x200a, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000],
  [lineBreak, 0x0b, 0x0d, 0x85, 0x85, 0x2028, 0x2029],
  [apostrophe, 0x2018, 0x2019, 0x02bc, 0x02bc, 0x2032, 0x2032],
  [hyphen, 0x2010, 0x2013, 0x2212, 0x2212],
  [digit, 0xff10, 0xff19],
  // Dutch and Croatian double letters, the long s, letters of mathematics, Roman numbers.
  [fullWidth, 0xff01, 0xff0f, 0xff1a, 0xff5e],
  [compatible, 0x0132, 0x0133, 0x017f, 0x017f, 0x01c4, 0x01cc, 0x01f1, 0x01f3],
  [compatible, 0x2102, 0x2102, 0x210a, 0x2113, 0x2115, 0x2115, 0x2119, 0x211d, 0x2124, 0x2124, 0x2128, 0x2128],
  [compatible, 0x212a, 0x212d, 0x212f, 0x2131, 0x2133, 0x2134, 0x2139, 0x2139, 0x2145, 0x2149, 0x2160, 0x217f],
  [mark, 0x0300, 0x034e, 0x0350, 0x036f, 0x0483, 0x0489, 0x1ab0, 0x1aff, 0x20d0, 0x20ff, 0xfe20, 0xfe2f],
  // The rest of the surrogates holds emoji and pictures (D83C, D83D) and Chinese characters (D840 to DB3F).
  [pair, 0xd800, 0xd83b, 0xd83e, 0xd83e, 0xdb40, 0xdb43],
  [escape, 0x25, 0x26],
  // Superscripts, subscripts, circled letters and digits, modifier letters.
  [decorated, 0xb2, 0xb3, 0xb9, 0xb9, 0x02b0, 0x02b8, 0x02e0, 0x02e4, 0x1d2c, 0x1d6a, 0x1d78, 0x1d78],
  [decorated, 0x1d9b, 0x1dbf, 0x2070, 0x209c, 0x2460, 0x24ff, 0x2776, 0x2793, 0xd83c, 0xd83c],
];

let table: Uint8Array | undefined;

/** The kinds of all code units; the caller may write what it learns about an `unseen` one. */
export function unitKinds(): Uint8Array {
  table ??= build();
  return table;
}

function build(): Uint8Array {
  const kinds = new Uint8Array(0x1_0000);
  for (const [kind, ...ends] of ranges) {
    for (let at = 0; at < ends.length; at += 2) kinds.fill(kind, ends[at], (ends[at + 1] ?? 0) + 1);
  }
  return kinds;
}
