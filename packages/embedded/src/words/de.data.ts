import type { LanguageWords } from "./language-words.ts";

export const de: LanguageWords = {
  tag: "de",
  stop: "der die das den dem des ein eine einen einem einer eines und oder aber wenn von zu zum zur in im an am auf bei mit ohne für aus nach vor über unter durch um als wie ist sind war waren sein wird werden wurde wurden worden hat haben hatte hatten es er sie ihr ihre ihren ihrem ihrer seine seinen seinem seiner ich du wir uns mir mich dir dich ihm ihn ihnen man sich nicht kein keine nur auch noch so dass daß dieser diese dieses diesem diesen bitte kann kannst können könnte könntest könnten soll sollte muss müssen darf was wer wo wann warum welche welcher welches welchen welchem wieviel viele viel während zwischen gegen bis seit mal",
  ask: {
    who: "wer wem wen wessen",
    when: "wann seit_wann bis_wann um_wie_viel_uhr welches_jahr welchem_jahr",
    where: "wo wohin woher",
    count:
      "wieviel wieviele wie_viel wie_viele wie_lange wie_lang wie_hoch wie_alt wie_weit wie_oft wie_groß wie_teuer wie_schnell",
    why: "warum wieso weshalb wozu",
    what: "was welche welcher welches welchen welchem wie womit wodurch worüber wofür woran woraus wovon worin wonach",
  },
  numbers:
    "ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert* tausend* million* milliard* hälfte drittel",
  because: "weil da denn wegen aufgrund deshalb daher um_zu damit",
  summarize:
    "zusammenfass* zusammenzufassen fass fasse fassen kurzfassung überblick kürze kernaussage* kernpunkte hauptpunkte worum_geht",
  list: "liste liste_auf aufliste* aufzähl* zähle nenne_alle nenn_alle alle_nennen auflistung finde_alle zeige_alle gib_alle",
  tell: "nenne nenn sag sage finde suche zeig zeige gib zitiere verrate such erwähne",
  generate:
    "schreib* schreibe verfass* dichte dichten übersetz* erstelle erstellen erzeuge erfinde formulier* umformulier* erklär* gedicht gedichte witz haiku programmier* code berechne rechne ausrechnen erzähl* sing singe entwirf male zeichne empfiehl rate",
  greet: "hallo hi hey servus moin danke grüß guten_tag guten_morgen guten_abend gute_nacht tschüss wie_geht",
  instruct:
    "du_bist sie_sind_ein sie_sind_eine deine_aufgabe ihre_aufgabe deine_rolle antworte antworten_sie beantworte beantworten_sie sei verwende benutze nutze verwenden_sie nutzen_sie handle_als sprich immer niemals halte_dich achte beachte bleib gib_nur der_folgende folgender_text hier_ist basierend_auf auf_grundlage anhand_des lies ignoriere ignorieren_sie vergiss_alle",
  replies: {
    needsModel:
      "Das kann ich nicht: Ich zitiere nur aus Text, den Sie mitgeben. Ich kann Fragen dazu beantworten, ihn zusammenfassen oder Stellen daraus auflisten. Für alles andere binden Sie ein generatives Modell an: createLeam({ baseUrl, model }).",
    noAnswer:
      "Der mitgegebene Text beantwortet diese Frage nicht, soweit ich sehe. Ich zitiere nur und rate nie. Ein generatives Modell versteht vielleicht mehr: createLeam({ baseUrl, model }).",
  },
};
