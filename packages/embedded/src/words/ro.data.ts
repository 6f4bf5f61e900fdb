import type { LanguageWords } from "./language-words.ts";

export const ro: LanguageWords = {
  tag: "ro",
  stop: "și sau dar dacă de la în din pe cu fără pentru prin după înainte între spre către sub peste ca că să se un o unui unei unor niște al a ai ale cel cea cei cele acest această acești aceste acel acea este e sunt era erau fost fi fie a am ai are au avea avut nu mai foarte lui ei lor el ea ele eu tu noi voi îmi îți îi își meu mea său sa săi sale care ce cine când unde cât câtă câți câte cum cărui cărei căror poți puteți poate ați putea rog iar atunci despre până",
  ask: {
    who: "cine cui al_cui pe_cine",
    when: "când ce_an ce_dată la_ce_oră",
    where: "unde de_unde",
    count: "cât câtă câți câte",
    why: "de_ce",
    what: "ce care cum cărui",
  },
  numbers:
    "unu una doi două trei patru cinci șase șapte opt nouă zece unsprezece douăsprezece douăzeci treizeci patruzeci cincizeci sută sute mie mii milion* miliard* jumătate treime",
  because: "pentru_că deoarece fiindcă întrucât cauza datorită motiv",
  summarize: "rezum* sintetiz* sinteză pe_scurt",
  list: "listează lista enumeră enumerați",
  tell: "spune spune-mi dă-mi găsește caută arată citează indică numește menționează",
  generate:
    "scrie scrieți compune traduc* tradu creează generează inventează rescrie reformul* explic* poezie poem poezii banc glumă haiku cod program* calculează povestește cântă desenează imaginează recomandă scrii compui",
  greet: "bună salut mulțumesc mersi bună_ziua bună_dimineața bună_seara la_revedere ce_mai_faci",
  instruct:
    "ești_un ești_o sunteți_un sarcina_ta rolul_tău răspunde răspundeți întotdeauna niciodată nu_inventa fii folosește folosiți utilizează acționează vorbește pe_baza textul_următor iată citește respectă",
  replies: {
    needsModel:
      "Nu pot face asta: doar citez textul pe care îl furnizați. Pot răspunde la întrebări despre el, îl pot rezuma sau pot enumera pasaje. Pentru orice altceva, conectați un model generativ: createLeam({ baseUrl, model }).",
    noAnswer:
      "Din câte văd, textul furnizat nu răspunde la această întrebare. Doar citez și nu ghicesc niciodată. Un model generativ poate înțelege mai mult: createLeam({ baseUrl, model }).",
  },
};
