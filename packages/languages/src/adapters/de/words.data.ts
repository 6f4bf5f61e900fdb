import type { LanguageWords } from "../../segment/language-description.ts";

export const germanWords: LanguageWords = {
  letters: "äöüß",
  stopWords: `
    aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin bis bist bitte da
    dabei damit danach dann das dass daß dein deine dem den denn der deren des deshalb dessen die dies diese diesem diesen
    dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen gibt habe haben hat
    hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jeder jedoch jetzt kann kein
    keine keinen können könnte man mehr mein meine meinem meinen meiner mich mir mit muss müssen nach nicht nichts noch nun
    nur ob oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind so soll sollen sondern sowie über um und
    uns unser unsere unter viel vom von vor war waren was weil welche wenn wer werde werden wie wieder will wir wird wo
    wurde wurden zu zum zur zwischen`,
  commonWords: `
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag
    freitag samstag sonntag sehr geehrte damen herren grüßen freundlichen rechnung wohnung vertrag straße jahr jahre zeit
    heute gestern morgen menschen arbeit fragen bezahlen schreiben wasser kinder land stadt gehen kommen sagte neue zwei
    drei möchte mietvertrag heizung patientin behandlung bewerbung zahlung schicken woche monat antwort danke leben welt
    deutschland regierung gesellschaft möglich wichtig zusammen während gegenüber`,
  abbreviations: `
    dr., prof., hr., Fr., Fa., dipl., ing., mag., St., z. B., z. T., z. Hd., d. h., u. a., u. U., i. d. R., i. A., i. V., o. g.,
    s. o., s. u., v. a., bzw., ca., evtl., ggf., geb., verh., gest., inkl., exkl., zzgl., vgl., sog., max., min., mind., tel., Mio., Mrd.`,
  numberAbbreviations: "nr., hausnr., kd.-nr., art., abs., S., bd., kap., pos., az., str., ziff., Tab., Abb.",
  ordinalFollowers: `
    Januar, Jänner, Februar, Feber, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember,
    Stock, Etage, Obergeschoss, Jahrhundert, Klasse, Mahnung, Semester, Auflage`,
  suffixes: `
    ungen ungs heiten keiten schaften ung heit keit schaft lichen licher liches liche lich ischen ischer ische isch
    erinnen innen erin in est ern em en er es et st e s n t`,
  hints: {
    PERSON: `
      herr, herrn, frau, hr., dr., prof., professor, familie, mag., dipl.-ing., name, vorname, nachname, patient, patientin,
      mieter, mieterin, vermieter, vermieterin, bewerber, bewerberin, kunde, kundin, mitarbeiter, mitarbeiterin, kollege,
      kollegin, geschäftsführer, geschäftsführerin, sachbearbeiter, sachbearbeiterin, ansprechpartner, ansprechpartnerin,
      mein mann, meine frau, mein sohn, meine tochter, ehemann, ehefrau, lieber, liebe, sehr geehrter, sehr geehrte,
      mit freundlichen grüßen, unterzeichnet, gez.`,
    DATE_OF_BIRTH: "geboren, geboren am, geb., geb. am, geburtsdatum, geburtstag, jahrgang",
    NATIONAL_ID: `
      steuer-id, steueridentifikationsnummer, identifikationsnummer, idnr., steuer-identifikationsnummer, steuernummer,
      st.-nr., sozialversicherungsnummer, versicherungsnummer, svnr, sv-nummer, rentenversicherungsnummer,
      krankenversicherungsnummer, ahv-nummer, personalausweis`,
    PHONE:
      "tel., tel, telefon, telefonnummer, mobil, handy, handynummer, mobilnummer, fax, rufnummer, erreichbar unter, ruf",
    ADDRESS: `
      straße, strasse, str., weg, platz, gasse, allee, ring, ufer, damm, adresse, anschrift, wohnhaft, wohnhaft in, wohnt,
      wohne, postanschrift, hausnummer, plz`,
    IBAN: "iban, konto, kontonummer, bankverbindung, kontoverbindung, überweisung, überweisen",
    EMAIL: "e-mail, email, mail, e-mail-adresse, mailadresse",
  },
};
