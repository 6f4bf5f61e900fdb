import type { LanguageWords } from "./language-words.ts";

export const et: LanguageWords = {
  tag: "et",
  stop: "ja või aga kui et see selle seda sellest selles need nende neid tema ta nad mina ma sina sa meie me teie te minu sinu on oli olid olla olnud ole ei mis mida mille kus kust kuhu kes kelle keda millal miks kuidas palju mitu kas saab saad saaksid võid võiksid palun ka ainult juba nii ning koos ilma järgi pärast enne ajal kuni",
  ask: {
    who: "kes kelle keda kellele kellelt",
    when: "millal mis_aastal mis_kell",
    where: "kus kust kuhu",
    count: "kui_palju mitu kui_pikk kui_kõrge kui_vana kui_kaua kui_suur",
    why: "miks",
    what: "mis mida mille milline milliseid kuidas kas",
  },
  numbers: "üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme sada* tuhat* miljon* miljard* pool kolmandik",
  because: "sest kuna tõttu pärast seetõttu",
  summarize: "kokkuvõ* võta_kokku",
  list: "loetle loend nimekiri nimeta_kõik",
  tell: "ütle leia otsi näita anna maini nimeta tsiteeri",
  generate:
    "kirjuta* luuletus luuletuse tõlgi* loo mõtle koosta sõnasta selgita* nali haiku kood* programmeeri* arvuta* jutusta laula joonista soovita kirjutada tõlkida luua selgitada",
  greet: "tere hei aitäh tänan hommikust head_päeva head_õhtut nägemist kuidas_läheb",
  instruct:
    "sa_oled sina_oled te_olete sinu_ülesanne sinu_roll vasta vasta vastake alati ära ole_abivalmis kasuta tegutse räägi järgmine_tekst siin_on põhinedes loe järgi",
  replies: {
    needsModel:
      "Seda ma ei oska: tsiteerin ainult teksti, mille annad. Oskan vastata selle kohta küsimustele, teha sellest kokkuvõtte või loetleda selle kohti. Kõige muu jaoks ühenda generatiivne mudel: createLeam({ baseUrl, model }).",
    noAnswer:
      "Antud tekst sellele küsimusele minu nähes ei vasta. Ma ainult tsiteerin ega arva kunagi. Generatiivne mudel võib rohkem mõista: createLeam({ baseUrl, model }).",
  },
};
