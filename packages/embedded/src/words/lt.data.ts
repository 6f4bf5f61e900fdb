import type { LanguageWords } from "./language-words.ts";

export const lt: LanguageWords = {
  tag: "lt",
  stop: "ir ar arba bet jei kad kai kas ką ko kam kuris kuri kurie kurios kurį kuriame iš į su be po prieš apie prie iki tarp ant už per pagal yra buvo būti buvęs nėra tai tas ta to tą tie šis ši šio šie jis ji jie jos jų jo aš tu mes jūs man tau mano tavo savo taip pat tik jau kaip nuo gali galite galėtum galėtumėte prašau kur kiek kodėl koks kokia daug metu ne",
  ask: {
    who: "kas kam kieno ką",
    when: "kada kuriais_metais kelintą",
    where: "kur iš_kur",
    count: "kiek kaip_ilgai kaip_dažnai",
    why: "kodėl",
    what: "ko koks kokia kokie kokios kuris kuri kaip ar",
  },
  numbers:
    "vienas viena du dvi trys keturi penki šeši septyni aštuoni devyni dešimt šimt* tūkstan* milijon* milijard* pusė trečdalis",
  because: "nes kadangi todėl dėl",
  summarize: "apibendrin* santrauk* reziume",
  list: "išvardyk išvardink išvardinkite sąraš*",
  tell: "pasakyk rask surask parodyk duok nurodyk cituok paminėk",
  generate:
    "parašyk* rašyk eilėrašt* išversk* versk sukurk sugalvok perfrazuok* paaiškink* anekdot* haiku kodą programuok* apskaičiuok* papasakok dainuok nupiešk rekomenduok parašyti išversti sukurti paaiškinti",
  greet: "labas sveiki ačiū dėkui labas_rytas laba_diena labas_vakaras viso kaip_sekasi",
  instruct:
    "tu_esi jūs_esate tavo_užduotis tavo_vaidmuo atsakyk atsakykite visada niekada būk naudok naudokite elkis kalbėk šis_tekstas čia_yra remdamasis remiantis skaityk laikykis",
  replies: {
    needsModel:
      "To negaliu: aš tik cituoju jūsų pateiktą tekstą. Galiu atsakyti į klausimus apie jį, jį apibendrinti arba išvardyti jo vietas. Visam kitam prijunkite generatyvinį modelį: createLeam({ baseUrl, model }).",
    noAnswer:
      "Kiek matau, pateiktas tekstas į šį klausimą neatsako. Aš tik cituoju ir niekada nespėlioju. Generatyvinis modelis galbūt supras daugiau: createLeam({ baseUrl, model }).",
  },
};
