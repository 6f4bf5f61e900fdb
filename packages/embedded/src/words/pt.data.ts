import type { LanguageWords } from "./language-words.ts";

export const pt: LanguageWords = {
  tag: "pt",
  stop: "o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para com sem sobre entre e ou mas se que quem como quando onde é são era eram foi foram ser sido está estão estava há tem têm tinha ter não mais menos muito também já este esta estes estas esse essa isso isto aquele ele ela eles elas seu sua seus suas lhe me te nos meu minha teu qual quais quanto quanta quantos quantas porquê pode podes podia poderia favor até desde durante após",
  ask: {
    who: "quem",
    when: "quando que_ano qual_ano que_horas que_data",
    where: "onde aonde donde",
    count: "quanto quanta quantos quantas",
    why: "porquê por_que porque",
    what: "que o_que qual quais como",
  },
  numbers:
    "um uma dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta cem cento mil milhão milhões metade terço",
  because: "porque pois devido por_causa visto para_que",
  summarize: "resum* sintetiz* síntese em_breve pontos_principais",
  list: "lista liste listar enumer*",
  tell: "diz diga dá dê encontra encontre procura mostra mostre cita cite indica indique nomeia",
  generate:
    "escrev* redig* compõe compor traduz* cria criar crie gera gerar gere invent* reescrev* reformul* explic* poema poemas piada haiku código program* calcul* conta-me canta desenha imagina recomenda aconselha",
  greet: "olá oi obrigado obrigada bom_dia boa_tarde boa_noite adeus tudo_bem como_estás como_está",
  instruct:
    "és_um és_uma tu_és você_é a_tua_tarefa a_sua_tarefa o_teu_papel responde responda sempre nunca não_inventes não_invente seja usa use utiliza utilize age fala com_base_no o_seguinte_texto aqui_está leia segue ignora_todas ignore_todas ignore_as",
  replies: {
    needsModel:
      "Não consigo fazer isso: apenas cito o texto que me fornece. Posso responder a perguntas sobre ele, resumi-lo ou listar passagens. Para tudo o resto, ligue um modelo generativo: createLeam({ baseUrl, model }).",
    noAnswer:
      "Tanto quanto vejo, o texto fornecido não responde a esta pergunta. Apenas cito e nunca adivinho. Um modelo generativo talvez entenda mais: createLeam({ baseUrl, model }).",
  },
};
