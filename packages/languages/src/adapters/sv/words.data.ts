import type { LanguageWords } from "../../segment/language-description.ts";

export const swedishWords: LanguageWords = {
  letters: "åäöé",
  stopWords: `
    aldrig alla allt alltid än ännu annan annat andra är åt att av bara bli blir blev bort både då de dem den denna deras dess dessa
    det detta dig din dina ditt dock du där därför efter eftersom eller en er era ert ett fick finns för före från får fått gå
    genom går gör göra ha had hade han hans har här hon honom hur i igen in ingen inget innan inte inom ja jag kan kom kunde kommer
    kunna man med medan mellan men mer mera mig min mina mitt mot mycket måste när nej ni någon något några nu nya och också om oss
    på redan sade samma sedan så ska skall skulle sig sin sina sitt själv som till under upp ur ut utan vad var vara varför varit
    varje vars vart vem vi vid vilka vilken vilket vill än över`,
  commonWords: `
    januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag
    lördag söndag hej bästa herr fru vänliga hälsningar tack vänligen brev faktura betalning hyra lägenhet bostad gatan år året
    tid arbete hus dagar vecka månad idag igår imorgon människor världen landet regeringen ny första barn vatten liv man kvinna
    sa fråga svar värme läkare patient ansökan konto stad svenska sverige två tre företag utveckling information möjligt viktigt
    olika tillsammans skriver skriva betala mellan`,
  abbreviations:
    "bl. a., t. ex., d. v. s., dvs., fr. o. m., t. o. m., s. k., m. m. d., resp., ca., c:a, jfr., prof., doc., dr., ing., kl., tel., st., f. d., S:t, leg., inkl., exkl., p. g. a., adj., fil.",
  numberAbbreviations: "nr., s., kap., art., kl., tel., mom., st., vol., fig., lgh.",
  suffixes:
    "heterna heten heter het ningarna ningar ningen ning elser elsen else arnas ernas ornas arna erna orna andet ande iskt iska isk aste ade are ens ets ar er or en et at as es na t n a e s",
  hints: {
    PERSON: `
      herr, fru, fröken, hr, dr, dr., doktor, prof., professor, läkare, leg. läkare, namn, förnamn, efternamn, patient,
      patienten, hyresgäst, hyresgästen, hyresvärd, hyresvärden, sökande, kund, kunden, anställd, medarbetare, kollega, chef,
      chefen, rektor, min man, min fru, min son, min dotter, min hustru, bästa, kära, käre, hej, vänliga hälsningar,
      med vänlig hälsning, undertecknad, mvh`,
    DATE_OF_BIRTH: "född, född den, f., född år, födelsedatum, födelsedag, födelsetid",
    NATIONAL_ID:
      "personnummer, personnumret, pnr, pers.nr, samordningsnummer, organisationsnummer, skatteregistreringsnummer, id-nummer, legitimation",
    PHONE: "tel., tel, telefon, telefonnummer, mobil, mobilnummer, fax, ring, nås på, ringa",
    ADDRESS:
      "gatan, gata, vägen, väg, gränd, torg, torget, allé, plats, stig, stigen, adress, adressen, bosatt, bor på, postnummer, boende",
    IBAN: "iban, konto, kontonummer, bankkonto, bankgiro, plusgiro, clearingnummer, överföring",
    EMAIL: "e-post, e-postadress, mejl, mejladress, e-mail, email, mail",
  },
};
