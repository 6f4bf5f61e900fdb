import type { LanguageWords } from "../../segment/language-description.ts";

export const dutchWords: LanguageWords = {
  letters: "áéèëêïíóöüúç",
  stopWords: `
    aan al alle alleen alles als altijd andere ben bij binnen dan dat de deze die dit doen door dus een eens eerst elk elke en
    enkele er even geen geweest haar had hadden hebben heb hebt heeft heel hem hen het hier hij hoe hun iemand iets ik in is ja
    je jij jou jouw jullie kan kon kunnen maar me meer men met mij mijn moet moeten na naar nee niet niets nog nu of om omdat
    onder ons onze ook op over reeds s sinds t te tegen tijdens toch toen tot tussen u uit uw vaak van vanaf veel via voor
    vooral waar waarom wanneer want waren was wat we wel welke werd worden wordt wie wij wil zal ze zelf zich zij zijn zo
    zoals zonder zou zouden`,
  commonWords: `
    januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag geachte heer mevrouw groet vriendelijke hoogachtend bedankt alstublieft brief factuur betaling huur
    appartement woning straat jaar jaren tijd werk huis dagen week maand vandaag gisteren morgen mensen wereld land regering
    nieuwe eerste kinderen water leven man vrouw zei maken vraag antwoord verwarming arts patiënt sollicitatie rekening stad
    nederlandse nederland twee drie bedrijf ontwikkeling informatie mogelijk belangrijk verschillende samen weer`,
  abbreviations:
    "dhr., mevr., mw., mr., dr., drs., ir., ing., prof., ds., St., bijv., bv., d. w. z., o. a., m. a. w., t. a. v., t. n. v., i. v. m., incl., excl., ca., evt., resp., vgl., z. s. m., tel., geb., gem., jl., a. u. b.",
  numberAbbreviations: "nr., nrs., art., blz., p., pag., tel., hfdst., fig., lid., no.",
  replacements: { ĳ: "ij", Ĳ: "IJ" },
  suffixes:
    "heden heid ingen ing eringen ering lijke lijk ische isch baar tjes tje jes je sten ster eren ers en er st e s t n",
  hints: {
    PERSON: `
      heer, de heer, mevrouw, mevr., mw., dhr., meneer, mijnheer, juffrouw, dr., drs., ir., mr., prof., professor, dokter, naam,
      voornaam, achternaam, patiënt, patiënte, huurder, huurster, verhuurder, sollicitant, sollicitante, klant, cliënt, cliënte,
      medewerker, medewerkster, collega, directeur, directrice, mijn man, mijn vrouw, mijn zoon, mijn dochter, geachte, beste,
      lieve, met vriendelijke groet, hoogachtend, ondergetekende, getekend`,
    DATE_OF_BIRTH: "geboren, geboren op, geb., geboortedatum, geboortedag, verjaardag",
    NATIONAL_ID:
      "bsn, burgerservicenummer, sofinummer, rijksregisternummer, rijksregister, insz, btw-nummer, fiscaal nummer, identiteitskaart, identiteitsnummer",
    PHONE: "tel., tel, telefoon, telefoonnummer, mobiel, mobiele nummer, gsm, fax, bereikbaar op, bellen, bel",
    ADDRESS:
      "straat, laan, weg, plein, gracht, kade, singel, steeg, dreef, hof, adres, woonachtig, wonende, woont, postcode, huisnummer",
    IBAN: "iban, rekening, rekeningnummer, bankrekening, bankrekeningnummer, overmaken, overschrijving",
    EMAIL: "e-mail, email, mail, e-mailadres, mailadres",
  },
};
