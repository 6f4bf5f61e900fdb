import type { LanguageWords } from "./language-words.ts";

export const sv: LanguageWords = {
  tag: "sv",
  stop: "den det de en ett och eller men om av till i på vid med utan för från efter före över under som är var vara varit blir blev har hade ha där han hon dess deras hans hennes jag du vi oss mig min din sin sitt man sig inte ingen också så att denna detta dessa kan kunde vill ville ska skulle får snälla gärna vad vem var när varför vilken vilket vilka hur många mycket mellan sedan mer",
  ask: {
    who: "vem vems vilka_som",
    when: "när vilket_år vilken_tid",
    where: "var vart varifrån",
    count: "hur_många hur_mycket hur_lång hur_länge hur_hög hur_högt hur_gammal hur_stor hur_stort",
    why: "varför",
    what: "vad vilken vilket vilka hur",
  },
  numbers:
    "en ett två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio fyrtio femtio hundra* tusen* miljon* miljard* hälften tredjedel",
  because: "därför eftersom ty grund på_grund",
  summarize: "sammanfatt* summera* översikt huvudpunkter",
  list: "lista räkna nämn_alla uppräkn*",
  tell: "nämn säg berätta_för hitta visa ge citera ange",
  generate:
    "skriv* dikt dikter översätt* gör hitta_på generera* omformulera* förklara* vits skämt haiku kod programmera* beräkna* berätta sjung rita rekommendera",
  greet: "hej hallå tack god_morgon godmorgon god_kväll hejdå hur_mår",
  instruct:
    "du_är din_uppgift din_roll svara besvara alltid aldrig var_hjälpsam var_kortfattad var_artig använd agera tala utifrån baserat_på följande_text här_är läs följ ignorera",
  replies: {
    needsModel:
      "Det kan jag inte: jag citerar bara text som du ger mig. Jag kan svara på frågor om den, sammanfatta den eller lista ställen i den. För allt annat, anslut en generativ modell: createLeam({ baseUrl, model }).",
    noAnswer:
      "Texten besvarar inte den här frågan, såvitt jag kan se. Jag citerar bara och gissar aldrig. En generativ modell förstår kanske mer: createLeam({ baseUrl, model }).",
  },
};
