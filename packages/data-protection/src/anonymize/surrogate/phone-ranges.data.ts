/**
 * Numbers that regulators keep free for films and books, by country code: every place in "x" may be any digit.
 * Sources: Bundesnetzagentur, Mitteilung 148/2021 (DE); Ofcom, "Telephone numbers for use in TV and radio drama programmes" (GB);
 * Arcep, décision 2018-0881 as amended (FR); PTS, "Telefonnummer för användning i böcker och filmer" (SE);
 * ComReg, Numbering Conditions of Use, 020 91x xxxx (IE).
 */
export const phoneRanges: Readonly<Record<string, readonly string[]>> = {
  "33": ["19900xxxx", "26191xxxx", "35301xxxx", "46571xxxx", "53649xxxx", "63998xxxx"],
  "44": ["2079460xxx", "7700900xxx", "1134960xxx", "1144960xxx", "1214960xxx", "1314960xxx"],
  "46": ["8465004xx", "3139006xx", "70174061x", "70174065x", "70174069x"],
  "49": ["3023125xxx", "6990009xxx", "4066969xxx", "2214710xxx", "8999998xxx"],
  "353": ["2091xxxxx"],
};
