import type { LanguageWords } from "./language-words.ts";

export const hu: LanguageWords = {
  tag: "hu",
  stop: "a az és vagy de ha hogy egy ez ezt azt ezek azok ennek annak is nem ne volt voltak van vannak lesz lett lenni mint meg el ki be fel le csak már még ő ők én te mi ti neki nekem engem minden amely amelyek ami aki akik amikor ahol kell lehet tud tudsz tudna tudnád kérem kérlek szíves mit mi ki kik hol mikor miért hogyan mennyi hány milyen melyik után előtt között alatt szerint által",
  ask: {
    who: "ki kik kit kinek kitől kié",
    when: "mikor melyik_évben hány_órakor meddig mióta",
    where: "hol hová honnan",
    count: "mennyi mennyit mennyibe hány hányan mekkora milyen_magas milyen_hosszú",
    why: "miért",
    what: "mi mit milyen melyik mely hogyan hogy_hívják vajon",
  },
  numbers:
    "egy kettő két három négy öt hat hét nyolc kilenc tíz tizen* húsz száz* ezer* millió* milliárd* fele harmad*",
  because: "mert mivel ezért miatt azért",
  summarize: "foglald összefoglal* foglalja összegez* kivonat*",
  list: "sorold felsorol* lista listáz* gyűjtsd",
  tell: "mondd add keresd mutasd nevezd idézd említsd adja",
  generate:
    "írj írjon verset vers költs fordítsd fordíts fordítsa készíts alkoss találj fogalmazd magyarázd magyarázza viccet vicc haiku kódot programozz* számold számítsd mesélj énekelj rajzolj ajánlj írni írnál fordítani fordítanád",
  greet: "szia sziasztok helló üdv köszönöm köszi jó_napot jó_reggelt jó_estét viszlát hogy_vagy",
  instruct:
    "te_egy ön_egy a_feladatod az_ön_feladata a_szereped válaszolj válaszoljon mindig soha légy használd használj viselkedj beszélj az_alábbi_szöveg a_következő_szöveg itt_van alapján olvasd kövesd",
  replies: {
    needsModel:
      "Ezt nem tudom: csak az Ön által megadott szövegből idézek. Tudok válaszolni a rá vonatkozó kérdésekre, össze tudom foglalni, vagy fel tudom sorolni részeit. Minden máshoz csatoljon generatív modellt: createLeam({ baseUrl, model }).",
    noAnswer:
      "Amennyire látom, a megadott szöveg nem válaszol erre a kérdésre. Csak idézek, és soha nem találgatok. Egy generatív modell talán többet ért: createLeam({ baseUrl, model }).",
  },
};
