import type { LanguageWords } from "./language-words.ts";

export const da: LanguageWords = {
  tag: "da",
  stop: "den det de en et og eller men hvis af til i på ved med uden for fra efter før over under om som er var være været bliver blev har havde have der han hun dens dets deres hans hendes jeg du vi os mig min din sin sit man sig ikke ingen også så at denne dette disse kan kunne vil ville skal skulle må venligst gerne hvad hvem hvor hvornår hvorfor hvilken hvilket hvilke hvordan mange meget mellem siden mere",
  ask: {
    who: "hvem hvis",
    when: "hvornår hvilket_år",
    where: "hvor hvorhen hvorfra",
    count: "hvor_mange hvor_meget hvor_lang hvor_længe hvor_høj hvor_gammel hvor_stor",
    why: "hvorfor",
    what: "hvad hvilken hvilket hvilke hvordan",
  },
  numbers:
    "en to tre fire fem seks syv otte ni ti elleve tolv tyve tredive fyrre halvtreds hundrede* tusind* million* milliard* halvdelen tredjedel",
  because: "fordi da derfor grund på_grund",
  summarize: "sammenfat* opsummer* resum* overblik hovedpunkter",
  list: "liste list opremse* opregn* nævn_alle",
  tell: "nævn sig fortæl_mig find vis giv citer angiv",
  generate:
    "skriv* digt digte oversæt* lav opfind generer* omskriv* omformuler* forklar* vittighed joke haiku kode programmer* beregn* fortæl syng tegn anbefal",
  greet: "hej goddag tak godmorgen godaften farvel hvordan_går hvordan_har",
  instruct:
    "du_er din_opgave din_rolle svar besvar altid aldrig vær brug optræd tal på_baggrund baseret_på følgende_tekst her_er læs følg",
  replies: {
    needsModel:
      "Det kan jeg ikke: Jeg citerer kun tekst, som du giver mig. Jeg kan besvare spørgsmål om den, sammenfatte den eller opremse steder i den. Tilknyt en generativ model til alt andet: createLeam({ baseUrl, model }).",
    noAnswer:
      "Teksten besvarer ikke dette spørgsmål, så vidt jeg kan se. Jeg citerer kun og gætter aldrig. En generativ model forstår måske mere: createLeam({ baseUrl, model }).",
  },
};
