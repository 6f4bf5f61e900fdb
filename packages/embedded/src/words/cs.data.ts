import type { LanguageWords } from "./language-words.ts";

export const cs: LanguageWords = {
  tag: "cs",
  stop: "a i nebo ale když pokud že v ve na z ze do od po před při za pod nad o u pro bez přes mezi s se k ke je jsou byl byla bylo byli být bude není ne to ten ta ty toho té těch tím tomu on ona ono oni jeho její jejich já my vy mě mi mu můj tvůj svůj si jak jako co kdo koho komu který která které kterého kteří kterou kde kdy proč zda kolik jaký jaká jaké čím také jen už může můžeš můžete mohl prosím během",
  ask: {
    who: "kdo koho komu kým čí",
    when: "kdy kterém_roce v_kolik",
    where: "kde kam odkud",
    count: "kolik kolika jak_dlouho jak_vysoký jak_daleko jak_velký",
    why: "proč",
    what: "co čeho čím jaký jaká jaké jakou který která které jak zda",
  },
  numbers:
    "jeden jedna dva dvě tři čtyři pět šest sedm osm devět deset dvacet sto dvě_stě tisíc* milion* miliard* polovin* třetin*",
  because: "protože neboť proto kvůli jelikož aby",
  summarize: "shrň* shrnutí shrnout ve_zkratce o_čem",
  list: "vyjmenuj vypiš seznam uveď_všechny",
  tell: "řekni uveď najdi ukaž dej jmenuj cituj",
  generate:
    "napiš* piš slož báseň básničku přelož* překládej vytvoř vygeneruj vymysli přeformuluj* vysvětli* vtip haiku kód naprogramuj* vypočítej* spočítej vyprávěj zazpívej nakresli doporuč napsat přeložit vytvořit vysvětlit vypočítat složit vymyslet",
  greet: "ahoj čau děkuji díky dobrý_den dobré_ráno dobrý_večer nashledanou jak_se_máš",
  instruct:
    "jsi jste tvým_úkolem tvůj_úkol tvoje_role odpovídej odpověz vždy nikdy buď používej použij chovej mluv na_základě následující_text zde_je přečti dodržuj ignoruj",
  replies: {
    needsModel:
      "To neumím: pouze cituji text, který mi dáte. Mohu na něj odpovídat, shrnout ho nebo vypsat jeho pasáže. Na vše ostatní připojte generativní model: createLeam({ baseUrl, model }).",
    noAnswer:
      "Pokud vidím, daný text na tuto otázku neodpovídá. Pouze cituji a nikdy nehádám. Generativní model možná pochopí víc: createLeam({ baseUrl, model }).",
  },
};
