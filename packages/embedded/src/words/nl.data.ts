import type { LanguageWords } from "./language-words.ts";

export const nl: LanguageWords = {
  tag: "nl",
  stop: "de het een en of maar als van naar in op aan bij met zonder voor uit na door over onder om te tot is zijn was waren wordt worden werd werden heeft hebben had hadden er hij zij ze het hun haar zijn hem ik je jij u uw we wij ons mij me die dat deze dit niet geen ook nog wel zo dan wat wie waar wanneer waarom welke welk hoe hoeveel kan kun kunt kunnen zou alsjeblieft alstublieft graag tussen tijdens sinds meer",
  ask: {
    who: "wie wiens",
    when: "wanneer welk_jaar hoe_laat sinds_wanneer",
    where: "waar waarheen waarvandaan",
    count: "hoeveel hoe_lang hoe_hoog hoe_oud hoe_ver hoe_vaak hoe_groot hoe_duur",
    why: "waarom",
    what: "wat welke welk hoe waarmee waarvoor",
  },
  numbers:
    "een één twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd* duizend* miljoen* miljard* helft derde",
  because: "omdat want doordat wegens vanwege daarom zodat",
  summarize: "samenvat* vat samengevat overzicht hoofdpunten kernpunten waar_gaat waarover_gaat",
  list: "lijst som opsom* noem_alle",
  tell: "noem zeg vertel_me vind zoek toon geef citeer",
  generate:
    "schrijf* dicht vertaal* maak bedenk genereer herschrijf* herformuleer* leg verklaar gedicht gedichten mop grap haiku code programmeer* bereken* vertel zing teken adviseer schrijv* vertalen maken dichten",
  greet: "hallo hoi hey dag bedankt dank goedemorgen goedemiddag goedenavond doei hoe_gaat",
  instruct:
    "je_bent jij_bent u_bent jouw_taak je_taak uw_taak jouw_rol antwoord beantwoord altijd nooit wees gebruik handel_als spreek op_basis_van de_volgende_tekst hier_is lees volg negeer",
  replies: {
    needsModel:
      "Dat kan ik niet: ik citeer alleen tekst die u meegeeft. Ik kan vragen erover beantwoorden, hem samenvatten of passages opsommen. Koppel voor al het andere een generatief model: createLeam({ baseUrl, model }).",
    noAnswer:
      "De meegegeven tekst beantwoordt deze vraag niet, voor zover ik zie. Ik citeer alleen en raad nooit. Een generatief model begrijpt misschien meer: createLeam({ baseUrl, model }).",
  },
};
