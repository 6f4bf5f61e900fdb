/** What has one list of words for each language: lower case; a star at a word's end or before a space stands for more letters, endings ("passaporto*") or the rest of a compound ("reisepass*"). */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;
