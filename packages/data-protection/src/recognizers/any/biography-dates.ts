/** Two words in capitals, a bracket, a place of one to three words and a comma: "Jordi Puigverd i Sala (Vic, ". */
const opening =
  /\p{Lu}[\p{L}'’-]+(?: (?:\p{Ll}{1,3}|\p{Lu}\.?)){0,2} \p{Lu}[\p{L}'’-]+ \(\p{Lu}[\p{L}'’.-]+(?:[ -][\p{L}'’-]+){0,3}, ?(?:\p{L}{1,4} )?$/u;

/** The bracket closes and a sentence says what the person is, or a second date follows. */
const closing =
  /^\.?(?:\)(?: ?[–—-] |,? (?:(?:\p{L}+ ){0,1}(?:és|es|è|é|este|est|is|was|ist|war|er|var|är|on|oli|yra|buvo|ir|bija|je|byl|byla|był|była|jest|bio|bila|е|беше|є|був|была|била|је|била|био|είναι|ήταν|ass|fue|era|fou|fu|foi|a fost|hija|huwa|volt|është|ishte)(?!\p{L})|magyar |osztrák |német |türk ))|,? ?[–—-] ?(?:\p{Lu}[\p{L}'’ -]{1,30}, ?)?(?:\p{L}{1,4} )?\d)/iu;

/** The years of adults; a younger date in brackets is of a talk or a show. */
const grown = /(?<!\d)(?:1[6-9]\d{2}|200\d)(?!\d)/u;

/** Whether a date stands where an encyclopaedia has the day of a person's birth: behind the name and the place, in brackets. */
export function isBiographyDate(lead: string, date: string, following: string): boolean {
  return lead.includes("(") && opening.test(lead) && closing.test(following) && grown.test(date);
}
