import type { LanguageWords } from "./language-words.ts";

export const sk: LanguageWords = {
  tag: "sk",
  stop: "a i alebo ale keď ak že v vo na z zo do od po pred pri za pod nad o u pre bez cez medzi s so sa k ku je sú bol bola bolo boli byť bude nie to ten tá tie toho tej tých tým tomu on ona ono oni jeho jej ich ja my vy ma mi mu môj tvoj svoj si ako čo kto koho komu ktorý ktorá ktoré ktorého ktorí ktorú kde kedy prečo či koľko aký aká aké čím tiež len už môže môžeš môžete mohol prosím počas",
  ask: {
    who: "kto koho komu kým čí čia čie",
    when: "kedy ktorom_roku o_koľkej",
    where: "kde kam odkiaľ",
    count: "koľko koľkí ako_dlho ako_vysoký ako_ďaleko",
    why: "prečo",
    what: "čo čoho čím aký aká aké akú ktorý ktorá ktoré ako či",
  },
  numbers:
    "jeden jedna dva dve tri štyri päť šesť sedem osem deväť desať dvadsať sto dvesto tisíc* milión* miliard* polovic* tretin*",
  because: "pretože lebo preto kvôli keďže aby",
  summarize: "zhrň* zhrnutie zhrnúť v_skratke",
  list: "vymenuj vypíš zoznam uveď_všetky",
  tell: "povedz uveď nájdi ukáž daj menuj cituj",
  generate:
    "napíš* píš zlož báseň básničku prelož* prekladaj vytvor vygeneruj vymysli preformuluj* vysvetli* vtip haiku kód naprogramuj* vypočítaj* spočítaj rozprávaj zaspievaj nakresli odporuč napísať preložiť vytvoriť vysvetliť vypočítať zložiť vymyslieť",
  greet: "ahoj čau ďakujem vďaka dobrý_deň dobré_ráno dobrý_večer dovidenia ako_sa_máš",
  instruct:
    "si_asistent si_pomocník si_užitočný ste_asistent tvojou_úlohou tvoja_úloha odpovedaj odpovedz vždy nikdy buď používaj použi správaj hovor na_základe nasledujúci_text tu_je prečítaj dodržiavaj",
  replies: {
    needsModel:
      "To neviem: iba citujem text, ktorý mi dáte. Môžem naň odpovedať, zhrnúť ho alebo vypísať jeho pasáže. Na všetko ostatné pripojte generatívny model: createLeam({ baseUrl, model }).",
    noAnswer:
      "Pokiaľ vidím, daný text na túto otázku neodpovedá. Iba citujem a nikdy nehádam. Generatívny model možno pochopí viac: createLeam({ baseUrl, model }).",
  },
};
