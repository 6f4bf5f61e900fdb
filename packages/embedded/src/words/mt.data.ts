import type { LanguageWords } from "./language-words.ts";

export const mt: LanguageWords = {
  tag: "mt",
  stop: "il l is it id in ir ix iz u jew imma jekk li ta tal taż tas tan tat tad tar f fi fil fis fit fin b bi bil mill minn ma mal għal għall għand fuq taħt bejn wara qabel dan din dawn dak dik dawk hu hi huma jien int aħna intom kien kienet kienu huwa hija hemm mhux ma x xi biss ukoll meta fejn min xiex kif kemm għaliex liema għax jista tista tistgħu jekk_jogħġbok jogħġbok jogħġobkom lil dwar waqt sa kull",
  ask: {
    who: "min",
    when: "meta liema_sena x'ħin",
    where: "fejn minn_fejn",
    count: "kemm x'inhu_l-prezz",
    why: "għaliex għala",
    what: "x xi xiex x'inhu x'inhi x'inhuma x'jismu liema kif",
  },
  numbers:
    "wieħed waħda tnejn żewġ tliet tlieta erba erbgħa ħames ħamsa sitt sitta seba sebgħa tmien tmienja disa disgħa għaxar għaxra għoxrin tletin mija elf eluf miljun* biljun* nofs",
  because: "għax għaliex minħabba peress sabiex biex",
  summarize: "agħmel_sommarju sommarju iġbor fil-qosor qassar",
  list: "elenka lista semmi_l",
  tell: "għid għidli sib uri semmi agħti ikkwota",
  generate:
    "ikteb poeżija poema ittraduċi oħloq ivvinta spjega fisser ċajta haiku kodiċi ipprogramma ikkalkula irrakkonta kanta pinġi irrakkomanda tikteb tittraduċi toħloq tispjega",
  greet: "bonġu hello merħba grazzi bonswa saħħa kif_int",
  instruct:
    "int_assistent inti_assistent int_għajnuna xogħlok ir-rwol_tiegħek wieġeb wieġbu dejjem qatt kun uża użaw tkellem abbażi it-test_li_ġej hawn_hu aqra segwi",
  replies: {
    needsModel:
      "Dan ma nistax nagħmlu: nikkwota biss it-test li tagħtini. Nista' nwieġeb mistoqsijiet dwaru, nagħmel sommarju tiegħu jew nelenka siltiet minnu. Għal kull ħaġa oħra, qabbad mudell ġenerattiv: createLeam({ baseUrl, model }).",
    noAnswer:
      "Sa fejn nara, it-test mogħti ma jweġibx din il-mistoqsija. Nikkwota biss u qatt ma naqta' bl-addoċċ. Mudell ġenerattiv jista' jifhem aktar: createLeam({ baseUrl, model }).",
  },
};
