/** Closing brackets by the opening ones that models put in place of square ones. Quotation marks are none: they are the sentence's own. */
export const bracketPairs: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["(", ")"],
  ["{", "}"],
  ["<", ">"],
  ["【", "】"],
  ["〔", "〕"],
  ["〖", "〗"],
  ["〈", "〉"],
  ["《", "》"],
  ["⟦", "⟧"],
  ["⟨", "⟩"],
]);

/** Hyphens and dashes. Source: Unicode, general category Pd, those of running text; U+2212 is the minus sign. */
export const dashes: ReadonlySet<string> = new Set(["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"]);

/** What stands in the place of `_`. No full stop, slash, `#` or `=`: with those the code could be part of an address. */
export const separators: ReadonlySet<string> = new Set(["_", ":", " ", "\u00A0", "\u202F", ...dashes]);

/** What stands between a word and its ending. */
export const endingMarks: ReadonlySet<string> = new Set(["'", "\u2019", "\u02BC", "\u00B4", ":", ...dashes]);

/** Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark. */
export const invisible: ReadonlySet<string> = new Set([
  "\u00AD",
  "\u200B",
  "\u200C",
  "\u200D",
  "\u200E",
  "\u200F",
  "\u2060",
  "\uFEFF",
]);

/** Named character references of signs that tags have or get. Source: WHATWG HTML, section 13.5. */
export const namedReferences: ReadonlyMap<string, string> = new Map([
  ["&lsqb;", "["],
  ["&lbrack;", "["],
  ["&rsqb;", "]"],
  ["&rbrack;", "]"],
  ["&lpar;", "("],
  ["&rpar;", ")"],
  ["&lcub;", "{"],
  ["&lbrace;", "{"],
  ["&rcub;", "}"],
  ["&rbrace;", "}"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&lowbar;", "_"],
  ["&dash;", "-"],
  ["&nbsp;", "\u00A0"],
  ["&shy;", "\u00AD"],
]);

/** What Markdown escapes with a backslash, of the signs that tags have or get. */
export const escapable: ReadonlySet<string> = new Set("[](){}<>_-");
