import type { LanguageWords } from "./language-words.ts";

export const fi: LanguageWords = {
  tag: "fi",
  stop: "ja tai mutta jos kun kuin että se sen sitä siitä siinä ne niiden niitä tämä tämän tätä nämä hän hänen he heidän minä sinä me te minun sinun on ovat oli olivat olla ollut ole ei eivät en et joka jonka jota jossa jotka joiden mikä mitä minkä missä mistä mihin kuka kenen milloin miksi miten kuinka paljon monta voi voit voisitko voitko kiitos myös vain jo niin sekä kanssa ilman mukaan jälkeen ennen aikana ole hyvä onko",
  ask: {
    who: "kuka kenen ketkä keitä ketä keneltä kenelle",
    when: "milloin koska minä_vuonna mihin_aikaan",
    where: "missä mistä mihin minne",
    count:
      "kuinka_paljon kuinka_monta kuinka_pitkä kuinka_korkea kuinka_vanha kuinka_kauan paljonko montako miten_monta",
    why: "miksi",
    what: "mikä mitä minkä mitkä millainen miten kuinka",
  },
  numbers:
    "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata* tuhat* miljoon* miljard* puolet kolmasosa",
  because: "koska sillä vuoksi takia siksi",
  summarize: "tiivist* yhteenveto yhteenvedon referoi",
  list: "luettele listaa lista",
  tell: "kerro_minulle sano etsi näytä anna mainitse nimeä lainaa",
  generate:
    "kirjoita* runo runon runoja käännä* luo keksi laadi muotoile selitä* vitsi haiku koodi* ohjelmoi* laske* kerro laula piirrä suosittele kirjoitta* kääntä* luoda laskea",
  greet: "hei moi terve kiitos huomenta hyvää_huomenta hyvää_päivää hyvää_iltaa näkemiin mitä_kuuluu",
  instruct:
    "olet sinä_olet tehtäväsi roolisi vastaa aina älä ole_avulias ole_kohtelias käytä toimi puhu seuraava_teksti tässä_on perustuen lue noudata",
  replies: {
    needsModel:
      "En pysty siihen: lainaan vain tekstiä, jonka annat. Voin vastata sitä koskeviin kysymyksiin, tiivistää sen tai luetella sen kohtia. Kaikkeen muuhun liitä generatiivinen malli: createLeam({ baseUrl, model }).",
    noAnswer:
      "Annettu teksti ei nähdäkseni vastaa tähän kysymykseen. Lainaan vain enkä koskaan arvaa. Generatiivinen malli voi ymmärtää enemmän: createLeam({ baseUrl, model }).",
  },
};
