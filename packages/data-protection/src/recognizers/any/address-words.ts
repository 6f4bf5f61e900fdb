import { wordSet } from "./person/word-set.ts";

/** Words behind which a postcode and a town are where somebody lives. Lower case. */
const homes = wordSet(
  "wohnort wohnhaft anschrift adresse address postcode domicile domicilié domiciliée adresse résidence residencia domicilio dirección residente residenza residente indirizzo morada residência endereço adreça domicili adres woonplaats wonende woonachtig zamieszkały zamieszkała zamieszkania bydliště bytem bydlisko bytom stanujoč naslov bivališče prebivališče adresa prebivalište boravište stanuje адреса пребивалиште адрес живущ местожителство проживає мешкає живеалиште διεύθυνση κατοικία κάτοικος domiciliu domiciliat domiciliată adresa osoite kotipaikka elukoht aadress adrese dzīvesvieta adresas gyvenamoji adress bostad bosted bopæl adressa heimili heimilisfang lakcím lakóhely indirizz seoladh adresi ikametgah banuar vendbanimi banesa wunnhaft uertschaft ort plz město mesto miasto kraj place city town ville ciudad localidad città località localidade kaupunki linn pilsēta miestas by ort staður város belt baile şehir qyteti",
);

/** Whether a stretch ends with such a word, behind a colon or "in": "Wohnort: ", "wohnhaft in ". */
export function isHomeAnnounced(before: string): boolean {
  const found = /(\p{L}+)(?: ?: ?\n?| (?:in|à|en|a|te|w|v|ve|u|у|в|në|i|em|στο|στη) )$/u.exec(before.slice(-30));
  return found?.[1] !== undefined && homes.has(found[1].toLowerCase());
}

/** Of post boxes, in the languages of Europe. */
const postBox =
  /(?<!\p{L})(?:Postfach|Pf\.|P\.? ?O\.? ?Box|PO Box|Postbus|Boîte postale|BP|B\.P\.|Apartado(?: de [Cc]orreos| Postal)?|Apdo\.|Casella [Pp]ostale|C\.P\.|Skrytka pocztowa|[Ss]kr\. poczt\.|P\.? ?O\.? ?B\.|Postboks|Postilokero|PL|Box|Pósthólf|Postafiók|п\.к\.|Пощенска кутия|а\/с|Τ\.Θ\.|Pašto dėžutė|a\/k|postkast|p\.p\.|OP|Căsuța poștală|CP) ?(?:nr\.? ?)?$/u;

/** The length of the word for a post box at the end of a stretch. */
export function postBoxBefore(before: string): number {
  return /[\p{L}.] ?$/u.test(before) ? (postBox.exec(before.slice(-30))?.[0].length ?? 0) : 0;
}
