/** A kind of number on which a row and the library stdnum differ, for good reason. */
export interface Difference {
  readonly row: string;
  /** What the row says of these numbers; the library says the opposite. */
  readonly weSay: "valid" | "invalid";
  /** An invented number on which they differ. */
  readonly sample: string;
  readonly reason: string;
  /** Where it is written that the row is right. */
  readonly source: string;
}

export const differences: readonly Difference[] = [
  {
    row: "at/company",
    weSay: "invalid",
    sample: "FN 123456a",
    reason: "the library does not compute the check letter",
    source: "§ 30 Firmenbuchgesetz; numbers in the public register",
  },
  {
    row: "at/social-security",
    weSay: "valid",
    sample: "7565 301355",
    reason: "months beyond 12 are given where a day's numbers ran out or the date is not known",
    source: "Dachverband der Sozialversicherungsträger",
  },
  {
    row: "at/tax-number",
    weSay: "valid",
    sample: "99-126/8194",
    reason: "the library keeps a list of tax offices, which one office for the whole country replaced in 2021",
    source: "Finanzorganisationsreformgesetz (FORG)",
  },
  {
    row: "be/national-number",
    weSay: "valid",
    sample: "97.40.28-549.84",
    reason: "a number of a non-resident whose month is not known keeps the 20 or 40",
    source: "arrêté royal du 3 avril 1984; BCSS, numéro bis",
  },
  {
    row: "be/national-number",
    weSay: "invalid",
    sample: "91.00.87-300.68",
    reason: "no month has an 87th day, even where the month is not known",
    source: "arrêté royal du 3 avril 1984",
  },
  {
    row: "bg/egn",
    weSay: "invalid",
    sample: "3157056917",
    reason: "the library does not read the date: there is no month 57",
    source: "Закон за гражданската регистрация, чл. 11",
  },
  {
    row: "bg/vat",
    weSay: "valid",
    sample: "BG8002160450",
    reason: "the library allows few first digits, as of companies, also for persons, whose number begins with the year",
    source: "Закон за данък върху добавената стойност, чл. 94",
  },
  {
    row: "bg/vat",
    weSay: "invalid",
    sample: "BG0294374656",
    reason:
      "the library takes a number of the tax office whose check digit is wrong, and none whose check digit is right",
    source: "Закон за данък върху добавената стойност, чл. 94",
  },
  {
    row: "cz/birth-number",
    weSay: "invalid",
    sample: "318109/325",
    reason: "20 is added to the month since 2004 alone, and nobody who is alive was born before 1900",
    source: "zákon č. 133/2000 Sb., § 13",
  },
  {
    row: "cz/company",
    weSay: "valid",
    sample: "94241325",
    reason: "no law keeps 9 from being the first digit",
    source: "zákon č. 111/2009 Sb., § 25",
  },
  {
    row: "cz/vat",
    weSay: "valid",
    sample: "CZ640903926",
    reason: "the library weights the 6 in front of the numbers of the tax office, which has no weight",
    source: "zákon č. 280/2009 Sb., § 130; EU Commission, VIES structure rules",
  },
  {
    row: "cz/vat",
    weSay: "invalid",
    sample: "CZ318109325",
    reason: "as with birth numbers",
    source: "zákon č. 133/2000 Sb., § 13",
  },
  {
    row: "de/identity-card",
    weSay: "valid",
    sample: "T22000129",
    reason: "the card shows the number without its check digit",
    source: "Anhang der PAuswV",
  },
  {
    row: "de/social-security",
    weSay: "valid",
    sample: "56180057H361",
    reason: "month 00 stands for one that is not known, as the insurers agree",
    source: "§ 2 Abs. 3 VKVV",
  },
  {
    row: "de/social-security",
    weSay: "invalid",
    sample: "21330842W206",
    reason: "the library does not read the day: there is no day 33",
    source: "§ 2 Abs. 3 VKVV",
  },
  {
    row: "de/tax-id",
    weSay: "invalid",
    sample: "66816680285",
    reason: "the library means to ask for one repeated digit, but its condition lets most other numbers through",
    source: "§ 1 StIdV; Bundeszentralamt für Steuern",
  },
  {
    row: "ee/personal-code",
    weSay: "invalid",
    sample: "87056917514",
    reason: "the library does not read the date: there is no day 69, and no one is born in 2170",
    source: "EVS 585:2007",
  },
  {
    row: "es/social-security",
    weSay: "valid",
    sample: "410406548735",
    reason: "a 0 in front of the serial is left out of the division",
    source: "Real Decreto 84/1996, art. 21; Tesorería General de la Seguridad Social",
  },
  {
    row: "fr/establishment-number",
    weSay: "invalid",
    sample: "87967351408568",
    reason: "the first nine digits are the company's number and keep a check digit of their own",
    source: "code de commerce, art. R123-221",
  },
  {
    row: "gb/taxpayer-reference",
    weSay: "valid",
    sample: "3157017514K",
    reason: "letters of the tax office write a K behind the number",
    source: "HMRC, UTR check digit rules",
  },
  {
    row: "hu/vat",
    weSay: "valid",
    sample: "15705691-2-42",
    reason: "the library takes no codes of taxation and county behind the number",
    source: "2017. évi CL. törvény az adózás rendjéről",
  },
  {
    row: "ie/pps",
    weSay: "valid",
    sample: "2859965UG",
    reason: "A to I may be the second letter",
    source: "European Commission, TIN algorithms: Ireland",
  },
  {
    row: "it/tax-code",
    weSay: "invalid",
    sample: "VWVEICL5SP3VN1NQ",
    reason: "the library does not read the day",
    source: "D.M. 23 dicembre 1976",
  },
  {
    row: "no/birth-number",
    weSay: "valid",
    sample: "01778029975",
    reason: "synthetic persons of the test registers have 65 or 80 more in the month",
    source: "Skatteetaten, Tenor; NAV, Dolly",
  },
  {
    row: "ro/cnp",
    weSay: "valid",
    sample: "1960101800011",
    reason: "the library's list of counties ends before 80",
    source: "H.G. nr. 295/2021",
  },
  {
    row: "se/company",
    weSay: "valid",
    sample: "16729124-3884",
    reason: "registers write 16 in front of the number",
    source: "Skatteverket, SKV 709",
  },
  {
    row: "se/personal-number",
    weSay: "valid",
    sample: "6510305573",
    reason: "the sign between date and serial may be left out, or be a space",
    source: "Skatteverket SKV 704",
  },
  {
    row: "si/tax-number",
    weSay: "invalid",
    sample: "80610901",
    reason: "where the difference is 11 no number is given; the library takes its last digit",
    source: "Zakon o finančni upravi (ZFU); EU Commission, VIES structure rules",
  },
  {
    row: "si/vat",
    weSay: "invalid",
    sample: "SI65677871",
    reason: "as with tax numbers",
    source: "EU Commission, VIES structure rules",
  },
  {
    row: "sk/birth-number",
    weSay: "valid",
    sample: "851022/5340",
    reason: "in 1985 the check digit 0 still stood for 10",
    source: "zákon č. 301/1995 Z. z. o rodnom čísle",
  },
  {
    row: "sk/birth-number",
    weSay: "invalid",
    sample: "9130301686",
    reason: "20 is added to the month since 2004 alone, and nobody is born in the future",
    source: "zákon č. 301/1995 Z. z. o rodnom čísle",
  },
  {
    row: "sk/vat",
    weSay: "valid",
    sample: "SK5085146110",
    reason: "the library reads a date in numbers that have none",
    source: "EU Commission, VIES structure rules",
  },
];
