import type { LanguageWords } from "../../segment/language-description.ts";

export const portugueseWords: LanguageWords = {
  letters: "áâãàçéêíóôõú",
  stopWords: `
    a à ainda além algo alguém alguma algumas alguns ali ante antes ao aos após aquela aquele aqui as às assim até através bem
    cada com como contra da daquele das de dela dele depois desde dessa desse desta deste dia disso do dois dos durante e é ela
    elas ele eles em embora então entre era eram essa esse esta está estamos estão estava este estes estou eu foi for foram há
    isso isto já lá lhe lhes mais mas me mesma mesmo meu meus minha minhas muito muitos na nada não nas nem nenhum nessa nesse
    nesta neste no nos nós nossa nosso num numa nunca o onde os ou outra outras outro outros para pela pelas pelo pelos pode
    podem por porque porquê pouco qual quando quanto quase que quem são se segundo sem sempre sendo ser seria seu seus sido só
    sob sobre sua suas também tanto te tem têm tenho ter teu tinha toda todas todo todos tu tua tudo um uma umas uns você vocês`,
  commonWords: `
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta
    feira sábado domingo exmo senhor senhora senhores cumprimentos obrigado obrigada carta fatura pagamento renda apartamento
    rua anos ano tempo trabalho casa dias semana mês hoje ontem amanhã pessoas mundo país governo nova novo primeira primeiro
    crianças água vida homem mulher disse fazer pergunta resposta aquecimento médico doente candidatura conta cidade
    portuguesa português portugal três empresa desenvolvimento informação informações situação questão atenção melhor gostaria`,
  abbreviations:
    "sr., sra., srs., dr., dra., drs., prof., profa., eng., arq., exmo., exma., exmos., d., D., av., r., R., lg., pç., p. ex., aprox., tel., telef., tlm., St., Sto., Sta., V. Exa.",
  numberAbbreviations: "n.º, no., art., pág., págs., p., vol., cap., fig., tel., proc., al.",
  foldings: { á: "a", â: "a", ã: "a", à: "a", é: "e", ê: "e", í: "i", ó: "o", ô: "o", õ: "o", ú: "u" },
  suffixes: `
    amentos imentos amento imento acoes açoes ações acao açao ação icoes içoes içao çoes çao mente idades idade istas ista aveis
    avel iveis ivel ando endo indo aram eram iram avam ava ado ada ados adas ido ida idos idas aria eria ar er ir am em as es os
    a e o s`,
  hints: {
    PERSON: `
      senhor, senhora, sr., sra., srs., dr., dra., doutor, doutora, d., dom, dona, prof., professor, professora, eng.,
      engenheiro, engenheira, exmo., exma., menina, nome, apelido, sobrenome, nome completo, doente, utente, paciente,
      inquilino, inquilina, senhorio, senhoria, candidato, candidata, cliente, funcionário, funcionária, colega, diretor,
      diretora, o meu marido, a minha mulher, o meu filho, a minha filha, meu marido, minha esposa, caro, cara, prezado, prezada,
      querida, querido, assinado, abaixo assinado`,
    DATE_OF_BIRTH:
      "nascido, nascida, nascido em, nascida em, nasceu, nasci, data de nascimento, nascimento, aniversário",
    NATIONAL_ID: `
      nif, n.i.f., número de identificação fiscal, contribuinte, número de contribuinte, cartão de cidadão, bilhete de identidade,
      niss, número da segurança social, segurança social, número de utente, cpf`,
    PHONE: "tel., tel, telef., telefone, telemóvel, tlm., celular, número de telefone, contacto, contato, fax, ligar",
    ADDRESS:
      "rua, avenida, av., praça, largo, travessa, estrada, alameda, beco, calçada, rotunda, morada, endereço, residente, residente em, moro, código postal",
    IBAN: "iban, conta, conta bancária, número de conta, nib, transferência",
    EMAIL: "e-mail, email, mail, correio eletrónico, correio eletrônico, endereço eletrónico",
  },
};
