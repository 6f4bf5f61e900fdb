/** A pseudonym such as `[PERSON_k7f3]`, as the data protection filter writes it: one word, never cut. Its first group is the type. */
export const pseudonymPattern: RegExp = /\[([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)_[A-Za-z0-9]+\]/gu;

/** Pseudonyms, e-mail addresses, numbers with their inner signs ("1.250,00", "24/7", "14:30"), words. */
export const wordPattern: RegExp =
  /\[[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_[A-Za-z0-9]+\]|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}|\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;
