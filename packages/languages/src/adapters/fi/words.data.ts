import type { LanguageWords } from "../../segment/language-description.ts";

export const finnishWords: LanguageWords = {
  letters: "äöå",
  stopWords: `
    aina aivan ei eikä eivät eli emme en enää ennen esimerkiksi että et ette hän häneltä hänelle hänen hänet he heidän
    heille ihan ilman itse ja jo joita joihin joiden joissa joka jokin jonka jos joskus jossa josta jota jotka kaikki kanssa
    kautta kuin kuinka kuitenkin kuka kun kuten koko koska kukaan kyllä lisäksi lähes me meidän meille meitä meni mikä miksi
    mikään minkä minua minulla minulle minun minut minusta minä missä miten mitä mukaan mutta muun muut myös ne niiden
    niin niissä niitä noin nyt nämä näin näitä ole olen olet oli olimme olin olisi olivat olla olleet ollut on onko ovat paljon
    pitää saa saada se sekä sen siellä siinä siis siitä sille sillä silti sinä sinun sitten sitä tai tämä tämän tästä tässä
    tätä te teidän teille teitä tuo tulee vaan vai vaikka vain vielä voi voidaan voin voisi voivat vuoksi yli`,
  commonWords: `
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta
    joulukuuta maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina hyvä arvoisa herra rouva
    terveisin ystävällisin kunnioittavasti kiitos kirje lasku maksu vuokra asunto katu vuotta vuonna vuoden aika aikana työ
    talo päivää viikko kuukausi tänään eilen huomenna ihmiset ihmisten maailman maa hallitus uusi uuden ensimmäinen lapset
    vesi elämä mies nainen sanoi tehdä kysymys vastaus lämmitys lääkäri potilas hakemus tili kaupunki suomi suomen kaksi
    kolme yhtiö kehitys tietoa mahdollista kaikkien toinen sellainen jälkeen välillä ympäri tarvitsen haluaisin`,
  abbreviations:
    "esim., ns., mm., ks., vrt., n., t. s., prof., tri., toim., synt., os., puh., k., mahd., ko., em., p., vast.",
  numberAbbreviations: "nro., n:o, s., puh., kpl., art., luku., as., k., klo., p.",
  suffixes: `
    isuuksien isuuden isuutta isuus uksien uksissa ukset uksen usta us uden uutta uus teista teissa teiden
    issaan issani ssaan ssani staan stani llaan llani issa issä ista istä illa illä ilta iltä ille ina inä iksi itta ittä
    ssa ssä sta stä lla llä lta ltä lle ksi tta ttä iin een aan ään oon uun yyn ien jen ten den ita itä ja jä na nä
    mme nne nsa nsä ni si kin kaan kään ko kö han hän t n a ä i`,
  hints: {
    PERSON: `
      herra, rouva, neiti, hra, rva, tohtori, tri, professori, prof., lääkäri, nimi, etunimi, sukunimi, koko nimi, potilas,
      potilaan, vuokralainen, vuokranantaja, hakija, asiakas, työntekijä, kollega, johtaja, isännöitsijä, opettaja, hoitaja,
      mieheni, vaimoni, poikani, tyttäreni, äitini, isäni, hyvä, arvoisa, rakas, terveisin, ystävällisin terveisin,
      kunnioittavasti, allekirjoittanut`,
    DATE_OF_BIRTH: "syntynyt, s., synt., syntymäaika, syntymäpäivä, syntymäaikani, syntyi",
    NATIONAL_ID:
      "henkilötunnus, henkilötunnukseni, henkilötunnuksensa, hetu, sosiaaliturvatunnus, sotu, tunnus, veronumero, henkilökortti",
    PHONE:
      "puh., puh, puhelin, puhelinnumero, puhelinnumeroni, matkapuhelin, gsm, kännykkä, faksi, soittaa, soita, tavoitettavissa",
    ADDRESS:
      "katu, tie, kuja, polku, tori, bulevardi, osoite, osoitteeni, kotiosoite, postinumero, asuu, asun, asuva, osoitteessa",
    IBAN: "iban, tili, tilinumero, tilille, pankkitili, tilinumeroni, tilisiirto",
    EMAIL: "sähköposti, sähköpostiosoite, sähköpostitse, s-posti, e-mail, email",
  },
};
