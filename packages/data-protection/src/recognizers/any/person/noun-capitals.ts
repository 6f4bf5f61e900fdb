/** How far around a name its language is looked for. */
const reach = 160;
/** Frequent words that no other language of Europe has. Lower case. */
const telling =
  /(?<!\p{L})(?:und|ist|nicht|für|wird|bitte|ich|auf|zum|zur|vom|beim|wir|eine[nmr]?|oder|ass|hunn|huet|vum|ech|dass|datt|the|and|this|that|have|your|our|will|please|with)(?!\p{L})/u;

/** Whether the language around a stretch gives capitals to more than names: German and Luxembourgish to nouns, English to titles and headings. */
export function writesNounsWithCapitals(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return (
    telling.test(text.slice(Math.max(0, start - reach), start).toLowerCase()) ||
    telling.test(text.slice(end, end + reach).toLowerCase())
  );
}
