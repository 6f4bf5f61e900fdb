/** Texts that break careless code. None holds personal data. */
export const hostileTexts: Readonly<Record<string, string>> = {
  "an empty text": "",
  "white space only": " \t\r\n\u00A0\u2003\u2028 ",
  "punctuation only": "...!?;: -- () «» „“",
  "emoji and joined emoji": "Hi 👋🏽! 👩‍👩‍👧‍👦 came. 🇪🇺🇲🇹 too 😀",
  "letters outside the basic plane": "𐌰𐌱𐌲 𝒳𝒴. 𠜎𠜱",
  "combining marks": "e\u0301a\u0308 n\u0303. \u0301\u0301",
  "lone surrogates": "a\uD83D b\uDE00. \uD800",
  "zero width and direction marks": "a\u200Bb \u200Fc\u202Ed. \uFEFFe\u00ADf",
  "several scripts": "Straße, улица, οδός, רחוב, شارع, 通り. Ende",
  "a very long word": "a".repeat(20_000),
  "many digits": "1234567890".repeat(2_000),
  "many signs": "@.-+/".repeat(4_000),
  "many spaces": `x${" ".repeat(20_000)}x`,
  "a long text": "One two three, four. Five six? ".repeat(4_000),
};
