/** How a language says the signs of an address and the digits; lower case, several separated by spaces, parts of one word joined by "_". */
export interface SpokenWords {
  readonly language: string;
  readonly at: string;
  readonly dot: string;
  /** Hyphen and underscore. */
  readonly dash: string;
  /** From zero on, with usual variants. */
  readonly digits: string;
}

export const spokenWords: readonly SpokenWords[] = [
  {
    language: "bg",
    at: "кльомба маймунка маймунско_а ет",
    dot: "точка",
    dash: "тире долна_черта",
    digits: "нула едно един две три четири пет шест седем осем девет",
  },
  {
    language: "ca",
    at: "arrova",
    dot: "punt",
    dash: "guió guionet guió_baix",
    digits: "zero u un dos tres quatre cinc sis set vuit nou",
  },
  {
    language: "cs",
    at: "zavináč",
    dot: "tečka bod",
    dash: "pomlčka podtržítko",
    digits: "nula jedna jeden dva dvě tři čtyři pět šest sedm osm devět",
  },
  {
    language: "da",
    at: "snabel-a snabela",
    dot: "punktum prik",
    dash: "bindestreg understreg",
    digits: "nul en et to tre fire fem seks syv otte ni",
  },
  {
    language: "de",
    at: "at ät klammeraffe",
    dot: "punkt",
    dash: "bindestrich minus unterstrich",
    digits: "null eins ein zwei zwo drei vier fünf sechs sieben acht neun",
  },
  {
    language: "el",
    at: "παπάκι παπακι ατ",
    dot: "τελεία τελεια",
    dash: "παύλα παυλα κάτω_παύλα",
    digits: "μηδέν ένα δύο δυο τρία τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά",
  },
  {
    language: "en",
    at: "at at_sign",
    dot: "dot point",
    dash: "dash hyphen underscore",
    digits: "zero oh one two three four five six seven eight nine double triple",
  },
  {
    language: "es",
    at: "arroba",
    dot: "punto",
    dash: "guion guión guion_bajo guión_bajo",
    digits: "cero uno dos tres cuatro cinco seis siete ocho nueve",
  },
  {
    language: "et",
    at: "ätt ät",
    dot: "punkt",
    dash: "sidekriips alakriips",
    digits: "null üks kaks kolm neli viis kuus seitse kaheksa üheksa",
  },
  {
    language: "fi",
    at: "ät miukumauku at-merkki",
    dot: "piste",
    dash: "viiva väliviiva alaviiva",
    digits: "nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän",
  },
  {
    language: "fr",
    at: "arobase arobas chez at",
    dot: "point",
    dash: "tiret tiret_bas underscore",
    digits: "zéro un deux trois quatre cinq six sept huit neuf",
  },
  {
    language: "ga",
    at: "ag",
    dot: "ponc",
    dash: "fleiscín",
    digits:
      "náid aon a_haon dó a_dó trí a_trí ceathair a_ceathair cúig a_cúig sé a_sé seacht a_seacht ocht a_hocht naoi a_naoi",
  },
  {
    language: "hr",
    at: "majmun manki et afna",
    dot: "točka",
    dash: "crtica minus donja_crta",
    digits: "nula jedan jedna dva dvije tri četiri pet šest sedam osam devet",
  },
  {
    language: "hu",
    at: "kukac",
    dot: "pont",
    dash: "kötőjel alulvonás aláhúzás",
    digits: "nulla egy kettő két három négy öt hat hét nyolc kilenc",
  },
  {
    language: "is",
    at: "hjá at-merki",
    dot: "punktur",
    dash: "bandstrik undirstrik",
    digits: "núll einn eitt tveir tvö þrír þrjú fjórir fjögur fimm sex sjö átta níu",
  },
  {
    language: "it",
    at: "chiocciola",
    dot: "punto",
    dash: "trattino trattino_basso",
    digits: "zero uno due tre quattro cinque sei sette otto nove",
  },
  {
    language: "lb",
    at: "at klammeraff",
    dot: "punkt",
    dash: "bindestréch ënnerstréch",
    digits: "null eent een zwee dräi véier fënnef sechs siwen aacht néng",
  },
  {
    language: "lt",
    at: "eta",
    dot: "taškas",
    dash: "brūkšnelis pabraukimas",
    digits: "nulis vienas du trys keturi penki šeši septyni aštuoni devyni",
  },
  {
    language: "lv",
    at: "et",
    dot: "punkts",
    dash: "defise svītriņa pasvītra",
    digits: "nulle viens divi trīs četri pieci seši septiņi astoņi deviņi",
  },
  {
    language: "mk",
    at: "мајмунче ет",
    dot: "точка",
    dash: "цртичка долна_црта",
    digits: "нула еден една два две три четири пет шест седум осум девет",
  },
  {
    language: "mt",
    at: "at",
    dot: "punt dot",
    dash: "sing",
    digits: "żero wieħed wieħda tnejn tlieta erbgħa ħamsa sitta sebgħa tmienja disgħa",
  },
  {
    language: "nl",
    at: "apenstaartje apestaartje at",
    dot: "punt",
    dash: "streepje koppelteken liggend_streepje underscore",
    digits: "nul een één twee drie vier vijf zes zeven acht negen",
  },
  {
    language: "no",
    at: "krøllalfa alfakrøll",
    dot: "punktum prikk",
    dash: "bindestrek understrek",
    digits: "null en én ett to tre fire fem seks sju syv åtte ni",
  },
  {
    language: "pl",
    at: "małpa",
    dot: "kropka",
    dash: "myślnik minus podkreślnik",
    digits: "zero jeden jedynka dwa trzy cztery pięć sześć siedem osiem dziewięć",
  },
  {
    language: "pt",
    at: "arroba",
    dot: "ponto",
    dash: "hífen traço sublinhado underline",
    digits: "zero um uma dois duas três quatro cinco seis meia sete oito nove",
  },
  {
    language: "ro",
    at: "arond a_rond coadă_de_maimuță at",
    dot: "punct",
    dash: "liniuță cratimă linie_jos",
    digits: "zero unu una doi două trei patru cinci șase șapte opt nouă",
  },
  {
    language: "sk",
    at: "zavináč",
    dot: "bodka",
    dash: "pomlčka podčiarkovník",
    digits: "nula jeden jedna dva dve tri štyri päť šesť sedem osem deväť",
  },
  {
    language: "sl",
    at: "afna",
    dot: "pika",
    dash: "vezaj pomišljaj podčrtaj",
    digits: "nič nula ena dve dva tri štiri pet šest sedem osem devet",
  },
  {
    language: "sq",
    at: "et at",
    dot: "pikë",
    dash: "vizë viza_e_poshtme",
    digits: "zero një dy tre tri katër pesë gjashtë shtatë tetë nëntë",
  },
  {
    language: "sr",
    at: "majmun ludo_a et мајмун лудо_а ет",
    dot: "tačka тачка",
    dash: "crtica donja_crta цртица доња_црта",
    digits:
      "nula jedan jedna dva dve tri četiri pet šest sedam osam devet нула један једна два две три четири пет шест седам осам девет",
  },
  {
    language: "sv",
    at: "snabel-a snabela at",
    dot: "punkt",
    dash: "bindestreck understreck",
    digits: "noll ett en två tre fyra fem sex sju åtta nio",
  },
  {
    language: "tr",
    at: "et kuyruklu_a",
    dot: "nokta",
    dash: "tire alt_çizgi alttan_çizgi",
    digits: "sıfır bir iki üç dört beş altı yedi sekiz dokuz",
  },
  {
    language: "uk",
    at: "равлик собачка собака песик ет",
    dot: "крапка",
    dash: "дефіс підкреслення нижнє_підкреслення",
    digits: "нуль один одна два дві три чотири п'ять шість сім вісім дев'ять",
  },
];

/** Words for "@" that are everyday words: between them and the end of the address a spoken dot is needed. */
export const everydayAtWords: string = "at et eta ag chez hjá ет ατ majmun мајмун собака";

/** How addresses end: codes of countries, the usual names, and those that are reserved for examples. */
export const topLevels: string =
  "ad al am at az ba be bg by ca ch cy cz de dk ee es eu fi fo fr gb ge gr hr hu ie io is it li lt lu lv mc md me mk mt nl no pl pt ro rs ru se si sk sm tr ua uk us va " +
  "com org net edu gov info biz name int mil app dev shop online site email cat eus gal bzh wien berlin example test invalid бг ею мкд срб рф укр ευ ελ";
