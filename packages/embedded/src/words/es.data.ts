import type { LanguageWords } from "./language-words.ts";

export const es: LanguageWords = {
  tag: "es",
  stop: "el la los las lo un una unos unas de del al a y e o u pero si en con sin por para sobre entre como que se su sus le les me te nos mi tu es son era eran fue fueron ser sido está están estaba ha han había haber he no más menos muy ya también este esta estos estas ese esa eso esto aquel cuando donde quien cuál cuáles qué quién quiénes cuándo dónde cuánto cuánta cuántos cuántas cómo desde hasta durante puedes puede podrías podría favor tras según",
  ask: {
    who: "quién quiénes",
    when: "cuándo qué_año qué_fecha qué_hora",
    where: "dónde adónde",
    count: "cuánto cuánta cuántos cuántas qué_cantidad",
    why: "por_qué",
    what: "qué cuál cuáles cómo",
  },
  numbers:
    "uno una dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien* mil millón millones mitad tercio",
  because: "porque debido ya_que puesto pues por_eso para_que",
  summarize: "resum* sintetiza* síntesis en_breve puntos_principales de_qué_trata de_qué_habla",
  list: "lista listar enumera* haz_una_lista",
  tell: "di dime da dame encuentra busca muestra muéstrame cita indica nombra menciona",
  generate:
    "escrib* redact* compon* traduc* crea crear genera* inventa* reformula* explica* poema poemas chiste haiku código programa* calcula* cuenta cuéntame canta dibuja imagina recomienda aconseja",
  greet: "hola gracias buenos_días buenas_tardes buenas_noches adiós qué_tal cómo_estás cómo_está",
  instruct:
    "eres usted_es tu_tarea su_tarea tu_función responde responda contesta conteste siempre nunca no_inventes usa use utiliza utilice actúa habla basándote basado_en a_partir_del el_siguiente_texto aquí_está lee sigue ignora_todas ignora_las ignore_todas",
  replies: {
    needsModel:
      "No puedo hacerlo: solo cito el texto que usted aporta. Puedo responder preguntas sobre él, resumirlo o enumerar pasajes. Para todo lo demás, conecte un modelo generativo: createLeam({ baseUrl, model }).",
    noAnswer:
      "Por lo que veo, el texto aportado no responde a esta pregunta. Solo cito y nunca adivino. Un modelo generativo quizá entienda más: createLeam({ baseUrl, model }).",
  },
};
