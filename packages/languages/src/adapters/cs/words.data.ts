import type { LanguageWords } from "../../segment/language-description.ts";

export const czechWords: LanguageWords = {
  letters: "áčďéěíňóřšťúůýž",
  stopWords: `
    a aby ač ale ani až bez bude budeme budou by byl byla byli bylo byly být bych či co což další dnes do ho i jak jaké jako je
    jeho jej její jejich jen jenž ještě jestli jestliže jeden jedna ji jí jich jim jimi již jsem jsi jsme jsou jste k kam kde
    kdo když ke kdy která které kterého kterou který kteří kterých ku má mají málo mám máme me mě mezi mi mít mne mnou moc moje
    může mohou můj musí my na nad nám námi nás náš naše ne nebo něco nejsou nejsem některé není než nic nich ním o od on ona oni ono pak po pod podle
    pokud pouze potom pro proč proto protože před přes při s se sebe si sice své svou svůj svých ta tady tak také takže tam
    tato te tě tedy ten tento této tím ti tohoto to toho tom tomu toto tu tuto tvůj ty tyto u už v vám vás váš vaše ve více však
    všech všechny všechno vy z za zda zde ze že`,
  commonWords: `
    ledna února března dubna května června července srpna září října listopadu prosince pondělí úterý středa čtvrtek pátek
    sobota neděle vážený vážená pane paní pan pozdravem děkuji prosím dopis faktura platba nájem byt ulice let rok roku čas
    práce dům dní týden měsíc včera zítra lidé lidí svět země vláda nová nový první děti voda život člověk žena řekl udělat
    otázka odpověď topení lékař pacientka žádost účet město česká české republiky dva tři společnost rozvoj informace
    možnost důležité velmi období případě zejména řešení způsob`,
  abbreviations:
    "p., pí., dr., mudr., judr., phdr., ing., mgr., bc., prof., doc., sv., ul., nám., tř., např., tj., tzv., tzn., mj., nar., zem., tel., mob., cca., popř., příp., resp., vč., n. l., p. n. l., kupř., gen., plk.",
  numberAbbreviations: "č., čp., čl., odst., písm., str., s., sv., kap., tel., hod., obr., r. č., č. p., č. ú.",
  suffixes: `
    ováními ování ováním ostmi ostech ostem osti ost ského skému skými ských ská ské ský ního nímu ními ních ními ého ému ými
    ých ama ami ách ích ům ovi em ou ům ím ím ech ata aty at a á e é ě i í o u ů y ý`,
  hints: {
    PERSON: `
      pan, pana, panu, pane, paní, slečna, p., dr., mudr., judr., ing., mgr., bc., doc., prof., profesor, doktor, doktorka,
      lékař, lékařka, jméno, příjmení, jméno a příjmení, pacient, pacientka, pacientky, pacienta, nájemce, nájemník, nájemnice,
      pronajímatel, uchazeč, uchazečka, zákazník, zákaznice, klient, klientka, zaměstnanec, zaměstnankyně, kolega, kolegyně,
      ředitel, ředitelka, můj manžel, moje manželka, můj syn, moje dcera, vážený pane, vážená paní, milý, milá, s pozdravem,
      podepsán, podepsána, níže podepsaný, níže podepsaná`,
    DATE_OF_BIRTH:
      "narozen, narozena, narozený, narozená, nar., datum narození, narození, narozeniny, narodil se, narodila se, narodil jsem se, narodila jsem se",
    NATIONAL_ID:
      "rodné číslo, rodného čísla, r. č., r.č., rč, číslo občanského průkazu, občanský průkaz, op, dič, číslo pojištěnce",
    PHONE: "tel., tel, telefon, telefonní číslo, telefonu, mobil, mob., fax, volejte, na čísle",
    ADDRESS:
      "ul., ulice, ulici, třída, tř., náměstí, nám., nábřeží, sídliště, adresa, adrese, bytem, bydliště, trvale bytem, bydlím, psč",
    IBAN: "iban, účet, účtu, číslo účtu, č. ú., bankovní účet, bankovní spojení, převod",
    EMAIL: "e-mail, email, mail, e-mailová adresa, elektronická pošta",
  },
};
