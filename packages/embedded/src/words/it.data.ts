import type { LanguageWords } from "./language-words.ts";

export const it: LanguageWords = {
  tag: "it",
  stop: "il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla dai dalle in nel nello nella nei negli nelle con su sul sulla sui sulle per tra fra e ed o ma se che chi cui non è sono era erano essere stato stata stati state ha hanno aveva avevano avere ho si ci vi mi ti lui lei loro suo sua suoi sue mio tuo nostro questo questa questi queste quello quella come quando dove perché quanto quanta quanti quante quale quali cosa più meno anche molto puoi può potresti potrebbe favore dopo prima durante",
  ask: {
    who: "chi a_chi di_chi",
    when: "quando che_anno quale_anno che_ora che_data",
    where: "dove dov'è da_dove",
    count: "quanto quanta quanti quante quant'è a_quanto",
    why: "perché come_mai",
    what: "che cosa cos'è quale quali come qual",
  },
  numbers:
    "uno una due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta cento mille mila milion* miliard* metà terzo",
  because: "perché poiché siccome causa motivo grazie affinché",
  summarize: "riassu* sintesi sintetizza* in_breve punti_principali di_cosa_parla di_che_parla",
  list: "elenca* elenco lista fai_un_elenco",
  tell: "dimmi di dammi trova cerca mostra mostrami cita indica nomina",
  generate:
    "scriv* componi comporre tradu* crea creare genera* inventa* riscriv* riformula* spiega* poesia poesie barzelletta haiku codice programma* calcola* racconta* canta disegna immagina consiglia",
  greet: "ciao salve grazie buongiorno buonasera buonanotte arrivederci come_stai come_sta come_va",
  instruct:
    "sei_un sei_una lei_è il_tuo_compito il_tuo_ruolo rispondi risponda rispondere sempre mai non_inventare sii usa usi utilizza agisci parla basandoti in_base_al sulla_base il_seguente_testo ecco leggi segui ignora_tutte ignora_le",
  replies: {
    needsModel:
      "Non posso farlo: cito soltanto il testo che mi fornite. Posso rispondere a domande su di esso, riassumerlo o elencarne dei passi. Per tutto il resto collegate un modello generativo: createLeam({ baseUrl, model }).",
    noAnswer:
      "Per quanto vedo, il testo fornito non risponde a questa domanda. Cito soltanto e non tiro mai a indovinare. Un modello generativo forse capisce di più: createLeam({ baseUrl, model }).",
  },
};
