import type { LanguageWords } from "./language-words.ts";

export const sl: LanguageWords = {
  tag: "sl",
  stop: "in ali pa ampak če ko da v na z s iz do od po pred pri za pod nad o brez skozi med je so bil bila bilo bili biti bo ni ne to ta ti tega te tem tisti on ona ono oni njegov njen njihov jaz mi vi me mu moj tvoj svoj se si kot kaj kdo koga komu ki kateri katera katero kje kdaj zakaj ali koliko kakšen kakšna kakšno kako tudi samo že lahko prosim sta bi",
  ask: {
    who: "kdo koga komu čigav čigava",
    when: "kdaj katerega_leta ob_kateri_uri",
    where: "kje kam od_kod",
    count: "koliko kako_dolgo kako_visok kako_daleč",
    why: "zakaj",
    what: "kaj česa kakšen kakšna kakšno kateri katera katero kako ali",
  },
  numbers:
    "en ena dva dve tri trije štiri pet šest sedem osem devet deset dvajset sto tisoč* milijon* milijard* polovic* tretjin*",
  because: "ker saj zato zaradi da_bi",
  summarize: "povzemi* povzetek povzeti na_kratko",
  list: "naštej seznam navedi_vse",
  tell: "povej navedi najdi pokaži daj imenuj citiraj",
  generate:
    "napiši* piši pesem pesmico prevedi* ustvari izmisli preoblikuj* razloži* pojasni* šalo šala haiku kodo programiraj* izračunaj* pripoveduj zapoj nariši priporoči napisati napišete prevesti ustvariti razložiti",
  greet: "živjo zdravo hvala dober_dan dobro_jutro dober_večer nasvidenje kako_si",
  instruct:
    "si_pomočnik si_asistent ti_si vi_ste tvoja_naloga tvoja_vloga odgovarjaj odgovori vedno nikoli bodi uporabljaj uporabi deluj govori na_podlagi naslednje_besedilo tukaj_je preberi upoštevaj",
  replies: {
    needsModel:
      "Tega ne znam: samo navajam besedilo, ki mi ga daste. Lahko odgovorim na vprašanja o njem, ga povzamem ali naštejem njegove dele. Za vse drugo priključite generativni model: createLeam({ baseUrl, model }).",
    noAnswer:
      "Kolikor vidim, dano besedilo na to vprašanje ne odgovori. Samo navajam in nikoli ne ugibam. Generativni model morda razume več: createLeam({ baseUrl, model }).",
  },
};
