import type { LanguageWords } from "./language-words.ts";

export const hr: LanguageWords = {
  tag: "hr",
  stop: "i ili ali ako kada kad da u na s sa iz do od po prije pri za pod nad o bez kroz između je su bio bila bilo bili biti bit će nije ne to taj ta te toga tog te tih tim tome on ona ono oni njegov njezin njihov ja ti mi vi me mu moj tvoj svoj se si kao što tko koga komu kome koji koja koje kojeg kojem gdje zašto li koliko kakav kakva kakvo kako također samo već može možeš možete molim tijekom",
  ask: {
    who: "tko koga komu kome čiji čija čije",
    when: "kada kad koje_godine kojoj_godini u_koliko_sati",
    where: "gdje kamo odakle",
    count: "koliko koliki kolika",
    why: "zašto",
    what: "što čega kakav kakva kakvo koji koja koje kojem kako je_li da_li",
  },
  numbers:
    "jedan jedna dva dvije tri četiri pet šest sedam osam devet deset dvadeset sto dvjesto tisuć* milijun* milijard* polovic* trećin*",
  because: "jer zato zbog budući kako_bi",
  summarize: "sažmi* sažetak sažeti rezimiraj*",
  list: "nabroji popis navedi_sve izlistaj",
  tell: "reci navedi nađi pronađi pokaži daj imenuj citiraj",
  generate:
    "napiši* piši pjesmu pjesma pjesmicu prevedi* stvori izmisli preformuliraj* objasni* vic šalu haiku kod programiraj* izračunaj* pričaj ispričaj zapjevaj nacrtaj preporuči napisati prevesti stvoriti objasniti ispričati",
  greet: "bok zdravo hvala dobar_dan dobro_jutro dobra_večer doviđenja kako_si",
  instruct:
    "ti_si vi_ste tvoj_zadatak tvoja_uloga odgovaraj odgovori uvijek nikad nikada budi koristi upotrijebi ponašaj govori na_temelju sljedeći_tekst ovdje_je evo pročitaj poštuj",
  replies: {
    needsModel:
      "To ne mogu: samo citiram tekst koji mi date. Mogu odgovoriti na pitanja o njemu, sažeti ga ili nabrojiti njegove dijelove. Za sve ostalo priključite generativni model: createLeam({ baseUrl, model }).",
    noAnswer:
      "Koliko vidim, dani tekst ne odgovara na ovo pitanje. Samo citiram i nikad ne nagađam. Generativni model možda razumije više: createLeam({ baseUrl, model }).",
  },
};
