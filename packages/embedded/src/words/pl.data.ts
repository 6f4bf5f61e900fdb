import type { LanguageWords } from "./language-words.ts";

export const pl: LanguageWords = {
  tag: "pl",
  stop: "i a oraz lub albo ale jeśli gdy że w we na z ze do od po przed przy za pod nad o u dla bez przez między jest są był była było były być będzie nie to ten ta te tego tej tych tym temu on ona ono oni one jego jej ich ja ty my wy mnie mi ci mój twój swój swoje się jak jako co kto kogo komu który która które którego której których którym gdzie kiedy dlaczego czy ile jaki jaka jakie czym także też tylko już może możesz możecie mógłbyś proszę podczas",
  ask: {
    who: "kto kogo komu kim czyj czyja czyje",
    when: "kiedy którym_roku której_godzinie jakim_roku",
    where: "gdzie dokąd skąd",
    count: "ile ilu jak_długo jak_wysoki jak_dużo jak_daleko jak_duży",
    why: "dlaczego czemu",
    what: "co czego czym jaki jaka jakie jakiego jakiej jakim który która które jak czy",
  },
  numbers:
    "jeden jedna dwa dwie dwóch trzy trzech cztery czterech pięć sześć siedem osiem dziewięć dziesięć dwadzieścia sto dwieście tysi* milion* miliard* połow* pół",
  because: "ponieważ bo gdyż dlatego powodu żeby aby",
  summarize: "streść streści* streszcz* podsumuj* podsumowanie w_skrócie o_czym",
  list: "wymień wypisz lista listę wylicz",
  tell: "powiedz podaj znajdź pokaż daj wskaż zacytuj nazwij",
  generate:
    "napisz* pisz ułóż wiersz wierszyk przetłumacz* tłumacz* stwórz wygeneruj wymyśl przeredaguj sparafrazuj wyjaśnij* wytłumacz* żart dowcip haiku kod zaprogramuj* oblicz* policz opowiedz zaśpiewaj narysuj poleć napisać napisania stworzyć wyjaśnić obliczyć policzyć opowiedzieć ułożyć wymyślić",
  greet: "cześć hej witaj dziękuję dzięki dzień_dobry dobry_wieczór dobranoc do_widzenia jak_się_masz co_słychać",
  instruct:
    "jesteś twoim_zadaniem twoje_zadanie twoja_rola odpowiadaj odpowiedz zawsze nigdy bądź używaj użyj korzystaj działaj mów na_podstawie poniższy_tekst następujący_tekst oto przeczytaj przestrzegaj ignoruj zignoruj",
  replies: {
    needsModel:
      "Tego nie potrafię: cytuję tylko tekst, który mi podasz. Mogę odpowiadać na pytania o nim, streścić go albo wypisać jego fragmenty. Do wszystkiego innego podłącz model generatywny: createLeam({ baseUrl, model }).",
    noAnswer:
      "O ile widzę, podany tekst nie odpowiada na to pytanie. Tylko cytuję i nigdy nie zgaduję. Model generatywny może zrozumieć więcej: createLeam({ baseUrl, model }).",
  },
};
