import { wordSet, type WordSet } from "./word-set.ts";

/** What persons do, in the third person, right after their name or right before it: "kaže Momir", "Doutzen zei". Lower case. */
export const sayingVerbs: WordSet = wordSet(
  "sagt sagte meint meinte schreibt schrieb fragt fragte bittet ruft rief wohnt arbeitet kommt kam erklärt erklärte berichtet behauptet bestätigt glaubt weiß",
  "says said told tells asks asked writes wrote thinks called calls lives works replied answered confirmed claims",
  "dit disait demande écrit pense habite travaille affirme confirme déclare explique répond appelle vient viendra soutient",
  "dice dijo pregunta escribe trabaja llama llamó afirma declara asegura confirma viene cree responde",
  "dice disse chiede scrive abita lavora chiama afferma dichiara conferma sostiene viene crede risponde",
  "diz disse pergunta escreve mora trabalha liga ligou afirma declara confirma garante acha",
  "diu deia demana escriu viu treballa truca afirma declara confirma creu respon",
  "zegt zei vraagt vroeg schrijft schreef woont werkt belt belde meent verklaart verklaarde bevestigt denkt",
  "mówi powiedział powiedziała pyta pisze napisał napisała mieszka pracuje dzwoni dzwonił dzwoniła twierdzi prosi uważa zeznał zeznała",
  "říká řekl řekla ptá píše napsal napsala bydlí pracuje volá volal volala tvrdí prosí vypověděl vypověděla hovorí povedal povedala pýta píše napísal napísala býva pracuje volá volal tvrdí prosí vypovedal",
  "pravi rekel rekla sprašuje piše pisal pisala stanuje živi dela kliče klical klicala trdi prosi meni",
  "kaže rekao rekla pita piše pisao pisala živi stanuje radi zove zvao zvala tvrdi moli misli izjavio izjavila каже рекао рекла пита пише живи ради зове тврди моли мисли изјавио изјавила",
  "казва каза каже пита пише писа живее работи звъни звънна твърди моли смята заяви вели рече прашува живее работи ѕвони тврди моли мисли изјави",
  "каже сказав сказала питає пише написав написала живе мешкає працює дзвонить дзвонив дзвонила твердить просить вважає пояснив пояснила заявив заявила",
  "λέει είπε ρωτά ρώτησε γράφει έγραψε μένει δουλεύει πήρε ισχυρίζεται ζητά δήλωσε υποστηρίζει πιστεύει",
  "spune zice zis întreabă scrie scris locuiește lucrează sună sunat susține cere declară declarat crede afirmă",
  "sanoo sanoi kysyy kysyi kirjoittaa kirjoitti asuu soittaa soitti väittää pyytää kertoo kertoi ütleb ütles küsib küsis kirjutab kirjutas elab töötab helistab helistas väidab palub",
  "saka teica teic jautā raksta rakstīja dzīvo strādā zvana zvanīja apgalvo lūdz stāsta sako sakė klausia rašo rašė gyvena dirba skambina skambino teigia prašo pasakoja",
  "säger sade frågar frågade skriver skrev bor arbetar ringer ringde hävdar ber tror sier spør spurte skriver skrev arbeider ringer ringte hevder mener siger sagde spørger spurgte arbejder ringede hævder beder mener forklarte forklarede segir sagði spyr spurði skrifar skrifaði býr vinnur hringdi heldur biður",
  "mondja mondta kérdezi kérdezte írja írta lakik dolgozik állítja kéri szerint telefonált üzente hívta",
  "jgħid qal qalet jistaqsi staqsiet kiteb kitbet joqgħod toqgħod jaħdem taħdem ċempel ċemplet jitlob titlob deir dúirt fiafraíonn scríobh cónaí oibríonn ghlaoigh éilíonn",
  "diyor dedi soruyor sordu yazdı oturuyor çalışıyor aradı söyledi iddia istiyor thotë tha pyet pyeti shkruan shkroi banon punon mori pretendon kërkon",
  "seet freet schreift wunnt schafft rifft mengt",
);

/** Words after which the name stands that somebody had before a marriage. Lower case, without a full stop. */
export const maidenWords: WordSet = wordSet(
  "geb geborene geborener geborenen née né nacida nascuda nata nascida geboren domu rozená roz rozená rodená rojena rođ rođena rođeno рођ рођена родена моминско баща дівоче född f fædd født o.s neiuna sünd dzimusi dzim mergautinė mergaut gim leánykori szül született kızlık vajzërore născută gebuer γένος mädchenname maiden pavardė neé",
);
