import type { LanguageWords } from "./language-words.ts";

export const lv: LanguageWords = {
  tag: "lv",
  stop: "un vai bet ja ka kad kas ko kā kam kura kurš kuras kuru kuri kurā no uz ar bez pēc pirms par pie līdz starp zem virs ir bija būt bijis nav tas tā to tam tās tie šis šī šo šie viņš viņa viņi es tu mēs jūs man tev mans tavs savs sava savu arī tikai jau lai tiek tika var vari varat varētu lūdzu kur cik kāpēc kāds kāda daudz laikā",
  ask: {
    who: "kas_ir_tas kuram kurš kam",
    when: "kad kurā_gadā cikos",
    where: "kur no_kurienes",
    count: "cik cik_daudz cik_ilgi cik_liels",
    why: "kāpēc kādēļ",
    what: "kas ko kāds kāda kādi kādas kura kā vai",
  },
  numbers:
    "viens viena divi divas trīs četri pieci seši septiņi astoņi deviņi desmit simt* tūksto* miljon* miljard* puse trešdaļa",
  because: "jo tāpēc tādēļ dēļ",
  summarize: "apkopo* kopsavilkum* rezumē*",
  list: "uzskaiti uzskaitiet saraksts nosauc_visus",
  tell: "pasaki atrodi parādi dod nosauc citē mini",
  generate:
    "uzraksti* raksti dzejoli dzejolis tulko* pārtulko* izveido izdomā pārfrāzē* paskaidro* joks joku haiku kodu programmē* aprēķini* stāsti dziedi zīmē iesaki uzrakstīt tulkot izveidot paskaidrot",
  greet: "sveiki čau paldies labrīt labdien labvakar atā kā_iet",
  instruct:
    "tu_esi jūs_esat tavs_uzdevums tava_loma atbildi atbildiet vienmēr nekad esi izmanto izmantojiet rīkojies runā šis_teksts šeit_ir pamatojoties lasi ievēro",
  replies: {
    needsModel:
      "To es nevaru: es tikai citēju tekstu, ko jūs dodat. Varu atbildēt uz jautājumiem par to, sniegt tā kopsavilkumu vai uzskaitīt tā vietas. Visam pārējam pievienojiet ģeneratīvu modeli: createLeam({ baseUrl, model }).",
    noAnswer:
      "Cik redzu, dotais teksts uz šo jautājumu neatbild. Es tikai citēju un nekad neminu. Ģeneratīvs modelis, iespējams, saprot vairāk: createLeam({ baseUrl, model }).",
  },
};
