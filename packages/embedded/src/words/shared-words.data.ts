/** Words that stand in front of a request in any of the languages and say nothing of it, folded. */
export const politeWords: ReadonlySet<string> = new Set(
  "please bitte prego prosze prosim molim palun ludzu prasau kerem kerlek snalla venligst alstublieft alsjeblieft моля παρακαλω now ok okay so and und et y e".split(
    " ",
  ),
);

/** Yes/no particles: a question that begins with one may be a wish ("Czy możesz napisać …"), folded. */
export const yesNoParticles: ReadonlySet<string> = new Set(
  "czy vai ar kas ci zda da дали vajon est je li an".split(" "),
);

/** How instructions name the model, folded beginnings of words. */
export const assistantWords: readonly string[] =
  "assistant assistent assistente asistent asystent asistente chatbot βοηθ асистент помощник avustaja assistent pomocnik asistents asistentas cuntoir asszisztens".split(
    " ",
  );

/** Labels before a question or a text ("Frage: …", "Text: …"), folded. */
export const labelWords: ReadonlySet<string> = new Set(
  (
    "question frage pregunta domanda pergunta vraag pytanie otazka vprasanje pitanje ερωτηση въпрос intrebare kerdes fraga sporgsmal kysymus kysymys jautajums klausimas ceist mistoqsija " +
    "text texte texto testo tekst tekstas teksts teksti szoveg besedilo tekst τεξτ κειμενο текст test teacs kontext context contexte contexto contesto kontekst kontekstas konteksts document dokument documento source quelle article artikel passage input task aufgabe q a"
  ).split(" "),
);
