/** How a language puts endings to names and codes that are not its own. */
export interface TailLanguage {
  readonly language: string;
  /** What stands before and after the tag. */
  readonly around: readonly [string, string];
  /** What the language writes between a code and its ending. */
  readonly mark: string;
  readonly endings: readonly string[];
}

/** Four endings a language, the common ones of its cases with names, whatever letter they begin with. */
export const tailLanguages: readonly TailLanguage[] = [
  { language: "bg", around: ["Уважаеми ", " и"], mark: "-", endings: ["ът", "а", "ов", "у"] },
  { language: "cs", around: ["Vážený pane ", " a"], mark: "-", endings: ["a", "ovi", "em", "u"] },
  { language: "da", around: ["Kære ", " og"], mark: "'", endings: ["s", "en", "ens", "er"] },
  { language: "de", around: ["von ", " Haus"], mark: "'", endings: ["s", "ens", "sche", "n"] },
  { language: "el", around: ["Αγαπητέ ", " και"], mark: "-", endings: ["ου", "ς", "ης", "ον"] },
  { language: "en", around: ["Dear ", ", thank you"], mark: "’", endings: ["s", "ed", "ian", "ish"] },
  { language: "et", around: ["Tere ", " ja"], mark: "'", endings: ["le", "ga", "st", "lt"] },
  { language: "eu", around: ["Kaixo ", " eta"], mark: "-", endings: ["ri", "ren", "rekin", "k"] },
  { language: "fi", around: ["Hyvä ", " on täällä"], mark: ":", endings: ["lle", "n", "sta", "ssa"] },
  { language: "hr", around: ["Dragi ", " i"], mark: "-", endings: ["a", "u", "om", "ov"] },
  { language: "hu", around: ["Kedves ", " úr"], mark: "-", endings: ["nak", "vel", "ról", "hoz"] },
  { language: "is", around: ["Kæri ", " og"], mark: "-", endings: ["s", "ar", "i", "um"] },
  { language: "lt", around: ["Gerbiamas ", " ir"], mark: "-", endings: ["ui", "o", "ą", "e"] },
  { language: "lv", around: ["Cienījamais ", " un"], mark: "-", endings: ["am", "a", "u", "ai"] },
  { language: "nl", around: ["Beste ", " en"], mark: "'", endings: ["s", "en", "tje", "je"] },
  { language: "no", around: ["Kjære ", " og"], mark: ":", endings: ["s", "en", "ens", "a"] },
  { language: "pl", around: ["Szanowny Panie ", " i"], mark: "-", endings: ["a", "owi", "em", "u"] },
  { language: "ro", around: ["Dragă ", " și"], mark: "-", endings: ["lui", "ul", "ului", "ei"] },
  { language: "sk", around: ["Milý ", " a"], mark: "-", endings: ["a", "ovi", "om", "u"] },
  { language: "sl", around: ["Dragi ", " in"], mark: "-", endings: ["a", "u", "om", "em"] },
  { language: "sq", around: ["I dashur ", " dhe"], mark: "-", endings: ["it", "in", "t", "i"] },
  { language: "sr", around: ["Драги ", " и"], mark: "-", endings: ["а", "у", "ом", "ов"] },
  { language: "sv", around: ["Kära ", " och"], mark: ":", endings: ["s", "en", "ns", "as"] },
  { language: "tr", around: ["Sayın ", " için"], mark: "'", endings: ["ın", "a", "dan", "la"] },
  { language: "uk", around: ["Шановний ", " і"], mark: "-", endings: ["а", "ові", "ом", "у"] },
];

/**
 * Ways in which models write a tag otherwise, by the step that undoes them. `T` is the type, with `_` between its words, `W` the same with
 * spaces and small letters behind the first, `I` the id.
 */
export const changedForms: readonly (readonly [step: string, written: string])[] = [
  ["case", "[lower(T_I)]"],
  ["case", "[upper(T_I)]"],
  ["case", "[title(T)_I]"],
  ["case", "[mixed(T_I)]"],
  ["width", "wide([T_I])"],
  ["width", "［T_I］"],
  ["width", "[T＿I]"],
  ["width", "[T_wide(I)]"],
  ["width", "wide(T_I)"],
  ["brackets", "(T_I)"],
  ["brackets", "{T_I}"],
  ["brackets", "<T_I>"],
  ["brackets", "【T_I】"],
  ["brackets", "〔T_I〕"],
  ["brackets", "《T_I》"],
  ["brackets", "⟦T_I⟧"],
  ["brackets", "[ T_I ]"],
  ["brackets", "T_I"],
  ["brackets", "lower(T_I)"],
  ["separator", "[T-I]"],
  ["separator", "T-I"],
  ["separator", "T I"],
  ["separator", "W: I"],
  ["separator", "[T I]"],
  ["separator", "[W: I]"],
  ["separator", "[T–I]"],
  ["separator", "T - I"],
  ["separator", "[T__I]"],
  ["separator", "[T\u00A0I]"],
  ["separator", "[T_ I]"],
  ["separator", "[T _I]"],
  ["separator", "[TI]"],
  ["markup", "[escaped(T_I)]"],
  ["markup", "\\[T_I\\]"],
  ["markup", "\\[escaped(T_I)\\]"],
  ["markup", "&#91;T_I&#93;"],
  ["markup", "&#x5B;T_I&#x5d;"],
  ["markup", "&lsqb;T_I&rsqb;"],
  ["markup", "&lt;T_I&gt;"],
  ["markup", "[T&#95;I]"],
  ["markup", "escaped(T_I)"],
  ["invisible", "[T\u00AD_I]"],
  ["invisible", "[T_\u200BI]"],
  ["invisible", "[\u2060T_I\u2060]"],
  ["invisible", "parted(T)_I"],
  ["invisible", "[T_parted(I)]"],
  ["invisible", "[T_I\uFEFF]"],
];

/** The same where what is left is the sentence's own and stays around the value. */
export const keptAround: readonly (readonly [step: string, before: string, written: string, after: string])[] = [
  ["brackets", "", "T_I", "]"],
  ["brackets", "[", "T_I", ""],
  ["brackets", "[", "[T_I]", "]"],
  ["brackets", "“", "T_I", "”"],
  ["markup", "**", "T_I", "**"],
  ["markup", "`", "[T_I]", "`"],
  ["markup", "*", "(T_I)", "*"],
  ["markup", "<b>", "T_I", "</b>"],
];
