import type { LanguageWords } from "../../segment/language-description.ts";

export const romanianWords: LanguageWords = {
  letters: "ăâîșț",
  stopWords: `
    a abia acea aceasta această aceea acel acela acest acesta aceste acestea acestei acestor acestui acolo acum adică ai aia aici al
    ale alt alta altă altceva alte alți am anume apoi ar are asemenea asta astfel asupra atât atunci au avea avem aveți aveau
    aș azi bine ca că căci când care căror cărui cât câteva către ce cea cei cel cele celor ceva chiar cine cineva cu cui cum da dacă
    dar dat dată datorită de deci decât deja despre deși din dintr dintre doar două după ea ei el ele era erau este eu face fără
    fi fie fiecare fiind foarte fost iar ii îi îl îmi îmi în înainte încă încât îți între într îs însă la le li lor lui lângă m mă mai
    mea mei mele meu mi mie mult multe mulți n ne nici niște noastră noi nostru nu o ori orice pe pentru peste poate pot prea prin
    printr s sa să săi sale sau său se și sub sunt suntem sunteți t ta te toată toate tot toți tu un una unde unei unele unor unui unul
    v va vă vi voastră voi vom vor vostru vreo`,
  commonWords: `
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie luni marți miercuri joi
    vineri sâmbătă duminică stimate stimată domnule doamnă domn stimă mulțumesc rog scrisoare factură plată chirie apartament
    locuință strada ani anul timp muncă casă zile săptămână lună astăzi ieri mâine oameni oamenii lume țară guvernul nouă nou
    prima primul copii apă viață om femeie spus întrebare răspuns căldură medic pacientă cerere cont oraș română românia trei
    firmă dezvoltare informații situație trebuie această doresc`,
  abbreviations:
    "dl., dna., d-na., d-ra., d-l., dlui., dnei., dr., prof., ing., av., conf., lect., sf., str., bd., bld., b-dul., șos., al., jud., mun., com., sect., bl., sc., et., ap., tel., ex., de ex., aprox., cca., născ.",
  numberAbbreviations: "nr., art., alin., pag., p., lit., cap., vol., bl., sc., et., ap., sect., tel., pct.",
  replacements: { ş: "ș", Ş: "Ș", ţ: "ț", Ţ: "Ț" },
  foldings: { ă: "a", â: "a", î: "i", ș: "s", ț: "t" },
  suffixes: `
    urilor ului elor ilor iilor atiilor atiile atiei atie atia itatii itate itatea amentul ament rile urile ele ile iile
    ului ul ei ii le lor uri easca esc este easte eau au am ati ate ata at uta ute ut ind and area erea irea are ere ire a e i u`,
  hints: {
    PERSON: `
      domnul, doamna, domnișoara, domnului, doamnei, domnule, doamnă, dl., dl, dna., dna, d-na, d-l, d-ra, dr., dr, doctor,
      doctorul, prof., profesor, profesorul, ing., av., nume, numele, prenume, prenumele, numele și prenumele, pacient, pacienta,
      pacientul, pacientă, chiriaș, chiriașul, chiriașa, proprietar, proprietarul, candidat, candidata, client, clientul, clienta,
      angajat, angajata, coleg, colega, colegul, director, directorul, soțul meu, soția mea, fiul meu, fiica mea, stimate,
      stimată, dragă, subsemnatul, subsemnata, semnat, cu stimă`,
    DATE_OF_BIRTH:
      "născut, născută, născut la, născută la, născut pe, născută pe, data nașterii, naștere, zi de naștere, n. la",
    NATIONAL_ID:
      "cnp, c.n.p., cod numeric personal, codul numeric personal, carte de identitate, buletin, seria, cod fiscal, cif, cui",
    PHONE: "tel., tel, telefon, telefonul, număr de telefon, numărul de telefon, mobil, fax, sunați",
    ADDRESS:
      "str., strada, bd., bulevardul, b-dul, calea, șos., șoseaua, aleea, al., piața, intrarea, adresa, domiciliat, domiciliată, domiciliul, locuiesc, cod poștal",
    IBAN: "iban, cont, contul, cont bancar, contul bancar, număr de cont, virament",
    EMAIL: "e-mail, email, mail, adresa de e-mail, poștă electronică",
  },
};
