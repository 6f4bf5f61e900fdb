/**
 * Nouns of a question that tell the kind of its answer, in the 24 languages of the lexicons: folded beginnings of words.
 * English first, then the others where they differ.
 */
export const kindNouns = {
  email: "email mail mel elpost sahkopost epost el-post courriel correo ηλεκτρονικ имейл имеил",
  phone:
    "phone telephon telefon telefono mobilnummer mobiltelefon handynummer rufnummer puhelin talrun τηλεφων телефон fon guthan nummer_tel",
  iban: "iban bic bankverbind kontonummer rekeningnummer",
  date: "date datum year jahr monat month day tag annee mois jour ano mes dia año fecha data anno mese giorno rok roku mesiac mesic dzien den dan leto mesec godin mjesec ar ars manad dag jaar maand aar vuosi vuonna vuoden paiva aasta kuu paev gad menes dien metai metu ev evben honap nap χρον ετος μηνα ημερομην αιωνα годин месец дата century jahrhundert siecle siglo secolo seculo secol bliain mi sena xahar",
  number:
    "number many percent anzahl zahl prozent nombre pourcent numero porcent percentual numar procent liczba procent pocet stevilo broj antal aantal maara luku prosent arv protsent skaits skaicius szam szazalek αριθμ ποσοστ броя брой процент uimhir lion numru price preis prix precio prezzo preco pret cena cijena pris prijs hinta hind kaina ar τιμη цена praghas prezz amount betrag montant importe importo montante suma castka znesek iznos belopp bedrag summa osszeg ποσο сума height hohe",
  place:
    "place city town country stadt ort land ville pays ciudad pais citta paese cidade oras tara miasto kraj mesto mest grad by stad plats kaupunki maa linn pilset valst miest salis varos orszag πολη χωρα град страна cathair tir belt pajjiz address adress indirizzo direccion adres osoite aadress cim διευθυνσ адрес seoladh indirizz",
  person:
    "person name personne nombre persona nome pessoa persoana osoba henkilo isik asmuo szemely προσωπο човек лице duine persuna author autor president",
} as const;
