import type { LanguageWords } from "../../segment/language-description.ts";

export const polishWords: LanguageWords = {
  letters: "ąćęłńóśźż",
  stopWords: `
    a aby albo ale ani aż bardzo bez bo bowiem być był była było były będą będzie bym by chociaż ci co coś czy czyli dla do
    gdy gdzie gdyż go i ich ile im inne iż ja jak jako jakie jaki jednak jednym jej jego jemu jest jestem jeszcze jeśli już ją
    każdy kiedy kto która które którego której który których którym którzy lub ma mają mam mamy mi mnie moja moje mój może
    można mu my na nad nam nas nasz nasza nasze nawet nic nich nie niej niż no o obok od on ona one oni oraz po pod ponieważ
    poza przed przede przez przy również są się skąd swoje swój ta tak także tam te tego tej temu ten też to tu tych tylko tym
    u w was wam we więc wszystkie wszystko właśnie z za zawsze ze został została że żeby`,
  commonWords: `
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia poniedziałek wtorek
    środa czwartek piątek sobota niedziela szanowny szanowna państwo pan pani poważaniem dziękuję proszę pismo faktura płatność
    czynsz mieszkanie ulica lat rok roku czas praca dom dni tydzień miesiąc dzisiaj wczoraj jutro ludzie świat kraj rząd nowa
    nowy pierwszy pierwsza dużo dzieci woda życie człowiek kobieta powiedział zrobić pytanie odpowiedź ogrzewanie lekarz
    pacjentka podanie konto miasto polski polska dwa trzy spółka rozwój informacje między podczas przykład działania sytuacji`,
  abbreviations:
    "dr., prof., mgr., inż., hab., lek., ks., św., ul., al., pl., os., im., np., tj., tzw., tzn., m. in., ok., ur., zm., godz., tel., kom., woj., gen., płk., red., jw., ww., W. P., Sz. P.",
  numberAbbreviations: "nr., art., ust., par., pkt., str., s., t., poz., lok., m., godz., tel., Dz. U.",
  suffixes: `
    owaniami owaniem owania owanie eniami eniem enia enie aniami aniem ania anie ościami ością ości ość owego owej owych owym
    owymi owa owe owy iego iemu ich imi iej ego emu ych ymi ami ach om ów owi em ej ie ią ym im ą ę a e i o u y`,
  hints: {
    PERSON: `
      pan, pani, pana, panu, panią, panem, państwo, państwa, p., dr, dr., doktor, prof., profesor, mgr, inż., ks., imię,
      nazwisko, imię i nazwisko, pacjent, pacjentka, pacjentki, pacjenta, najemca, wynajmujący, lokator, lokatorka, kandydat,
      kandydatka, klient, klientka, pracownik, pracownica, kolega, koleżanka, dyrektor, kierownik, mój mąż, moja żona, mój syn,
      moja córka, szanowny panie, szanowna pani, drogi, droga, podpisano, z poważaniem, niżej podpisany, niżej podpisana`,
    DATE_OF_BIRTH:
      "urodzony, urodzona, ur., data urodzenia, urodzenia, urodziny, urodził się, urodziła się, urodziłem się, urodziłam się",
    NATIONAL_ID:
      "pesel, nr pesel, numer pesel, nip, nr nip, dowód osobisty, dowodu osobistego, seria i numer, numer identyfikacyjny",
    PHONE:
      "tel., tel, telefon, telefonu, numer telefonu, nr telefonu, kom., komórka, telefon komórkowy, fax, faks, dzwonić",
    ADDRESS:
      "ul., ulica, ulicy, al., aleja, alei, pl., plac, os., osiedle, adres, adres zamieszkania, zamieszkały, zamieszkała, zam., mieszkam, kod pocztowy",
    IBAN: "iban, konto, konta, numer konta, nr konta, rachunek, rachunku, numer rachunku, nr rachunku, przelew",
    EMAIL: "e-mail, email, mail, poczta elektroniczna, adres e-mail",
  },
};
