/** The words of a list written with white space between them. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== "");
}

/** The phrases of a list written with commas between them; a line break inside a phrase counts as a space. */
export function phrasesOf(list: string): readonly string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim().replaceAll(/\s+/gu, " "))
    .filter((phrase) => phrase !== "");
}
