/** Those of the lower-case words that stand as whole words in a stretch of text. */
export function wordsBefore(stretch: string, words: readonly string[]): readonly string[] {
  const lower = ` ${stretch.toLowerCase()} `;
  return words.filter((word) => {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      if (!isLetter(lower.charAt(at - 1)) && !isLetter(lower.charAt(at + word.length))) return true;
    }
    return false;
  });
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
