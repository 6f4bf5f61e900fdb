/**
 * Endings that names take in the languages of Europe, by family, folded: lower case without marks. Empty means the bare name.
 * Written from the languages' grammars; wide on purpose, because they are only tried on capitalized words that share a stem of at least four letters.
 */
export const caseEndings: Readonly<Record<string, readonly string[]>> = {
  germanic: ["", "s", "es", "n", "en", "er", "ens", "a"],
  slavic: [
    "a", "u", "em", "om", "e", "i", "y", "ovi", "ove", "ow", "owie", "ami", "ach", "ia", "iem", "iowi", "iu", "ie", "ii", "ej", "iej", "a", "aja", "oj", "ou", "ego", "iego", "emu", "iemu", "im", "ym", "eho", "ho", "emu", "mu", "ska", "ski", "ova", "ove", "ovou", "ovu", "in", "ina", "ka", "ce", "ci", "o", "ji", "ju", "ja", "jem", "yne", "c", "cem",
  ],
  cyrillic: ["а", "у", "ом", "ем", "е", "и", "я", "ю", "ій", "ой", "ого", "ому", "ым", "им", "ии", "ові", "еві", "о", "і", "ї", "ой", "ою", "ею", "ова", "ови", "ову", "ите", "ата", "ка", "ко", "ия", "иј", "ја", "ју", "ь", "й"],
  greek: ["ς", "σ", "η", "ης", "α", "ας", "ος", "ου", "ο", "ε", "ων", "ους", "οι", "ι", "ις", "ιος", "ιου", "ιο", "ω", "ως", "υ"],
  baltic: ["as", "is", "us", "ys", "e", "a", "o", "io", "ui", "iui", "u", "iu", "ai", "ei", "es", "os", "em", "im", "am", "um", "ie", "iene", "ienei", "ienes", "ait", "aite", "aitei", "yte", "ytei", "s", "m", "i", "ou", "ams", "iem"],
  finnic: ["n", "en", "an", "in", "on", "un", "a", "ta", "tta", "lle", "lla", "lta", "ssa", "sta", "ksi", "na", "ille", "illa", "sen", "selle", "sella", "selta", "sta", "seen", "nen", "stä", "le", "l", "lt", "st", "s", "ga", "i", "e", "t", "d", "sele", "sel", "i"],
  hungarian: ["t", "at", "et", "ot", "nak", "nek", "val", "vel", "ert", "hoz", "hez", "rol", "tol", "ra", "re", "ban", "ben", "ne", "e"],
  romance: ["ei", "ului", "ul", "lui", "ii", "iei"],
  turkic: ["i", "in", "a", "e", "ya", "ye", "yi", "nin", "dan", "den", "da", "de", "la", "le"],
  nordic: ["i", "ar", "ur", "s", "ssonar", "sonar", "son", "syni", "r", "u", "dottur", "dottir", "num", "inn"],
  albanian: ["n", "en", "in", "it", "s", "es", "i", "u", "un", "ut"],
};
