/**
 * What surnames of some languages look like, with their case forms: enough evidence for a name of two words in the middle of a sentence.
 * Endings that places share (-berg, -lund, -niemi) are left out. Written from the languages' name laws and grammars.
 */
const surnameForms: readonly RegExp[] = [
  /(?:ović|ević|ić|ića|iću|ićem|ovič|evič|čič|ič|ová|ovou|ové|ovej|ovú|ský|ského|skému|ským|cký|ckého)$/u,
  /(?:ski|ska|ską|skiej|skiego|skiemu|skim|cki|cka|cką|ckiej|ckiego|ckim|wicz|wicza|wiczem|czyk|czyka|czykiem|owska|iewicz)$/u,
  /(?:[бвгджзклмнпрстфхцчш](?:ов|ова|ову|ови|ев|ева|еву|еви)|овски|овска|евски|евска|ски|ский|ська|ський|ської|енко|чук|щук|юк|ић|ића|ићу|ович|евич)$/u,
  /(?:όπουλος|όπουλο|οπούλου|ίδης|ίδη|ιάδης|ιάδη|άκης|άκη|ιώτης|ιώτη|αΐδης|αΐδη|έλλης|έλλη)$/u,
  /(?:auskas|ausko|auskui|auskienė|auskienei|ienė|ienės|ienei|aitė|aitės|aitei|ytė|ytei|iūtė|ūtė|āns|ānam|iņš|iņam|iņa|iņai|ēns|ēna|ovs|evs)$/u,
  /(?:sson|ssonar|sdóttir|dóttir|dóttur|sen|qvist|kvist|ström|strøm|gaard|gård|sdatter)$/u,
  /(?:lainen|läinen|nen|selle|sella|selta|lainen|läisen)$/u,
  /(?:escu|eanu|eanca|ăreanu)$/u,
  /(?:oğlu|gil|ez|shvili|dze|yan|ian)$/u,
  /^(?:o'|mc|mac)\p{L}{3,}/u,
  /(?:né|fi|ffy|ssy|ghy|házi)$/u,
];

/** Whether a lower-case word looks like a surname, also in a case form. */
export function hasSurnameForm(lower: string): boolean {
  return lower.length > 4 && surnameForms.some((form) => form.test(lower));
}

/** Those that neither adjectives, places nor plain nouns share. */
const clearForms =
  /(?:[oe]vi[ćč]\p{L}{0,3}|ić(?:a|u|em|i|eva|evoj)?|wicz(?:a|owi|em|em)?|czyk(?:a|owi|iem)?|енк(?:о|а|у|ом)|евич\p{L}{0,2}|ович\p{L}{0,2}|ић(?:а|у|ем)?|όπουλ\p{L}{1,3}|(?:άκη|ίδη|ιάδη)ς?|όγλου|oğlu|escu|shvili|sson|s?dóttir|dóttur|ienė|ienės|ienei|aitė|aitės|aitei|ström|qvist|kvist|ovou)$/u;

/** Whether a lower-case word looks like a surname and like nothing else. */
export function hasClearSurnameForm(lower: string): boolean {
  return clearForms.test(lower);
}
