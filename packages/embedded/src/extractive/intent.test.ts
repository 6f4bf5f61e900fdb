import { describe, expect, test } from "vitest";
import { tokenize } from "../text/tokenize.ts";
import { detectLanguage } from "../words/detect-language.ts";
import { lexiconOf } from "../words/lexicon.ts";
import { intentOf } from "./intent.ts";

const intent = (text: string): string => intentOf(text, tokenize(text), lexiconOf(detectLanguage(text)));

describe("a wish for a summary is understood", () => {
  test.each([
    "Summarize the text",
    "Can you give me a short summary of this letter?",
    "What is this text about?",
    "Fasse den Text zusammen",
    "Kannst du das bitte zusammenfassen?",
    "Résume ce texte",
    "Riassumi il testo per favore",
    "Resume el texto",
    "Faz um resumo do texto",
    "Vat de tekst samen",
    "Streść ten tekst",
    "Czy możesz streścić ten list?",
    "Shrň text dopisu",
    "Zhrň tento list",
    "Povzemi besedilo",
    "Sažmi tekst pisma",
    "Foglald össze a szöveget",
    "Tiivistä tämä teksti",
    "Tee kokkuvõte sellest tekstist",
    "Apkopo šo tekstu",
    "Apibendrink šį tekstą",
    "Sammanfatta texten",
    "Sammenfat teksten",
    "Κάνε μια σύνοψη του κειμένου",
    "Обобщи текста",
    "Rezumă textul",
    "Agħmel sommarju tat-test",
    "Déan achoimre ar an téacs",
  ])("%s", (text) => {
    expect(intent(text)).toBe("summarize");
  });
});

test.each([
  ["List all dates", "list"],
  ["Liste alle Termine auf", "list"],
  ["Énumère les dates", "list"],
  ["Wymień wszystkie osoby", "list"],
  ["Απαρίθμησε τις ημερομηνίες", "list"],
  ["Who wrote the summary?", "question"],
  ["When was the program written?", "question"],
  ["Tell me the rent", "question"],
  ["Nenne die Miete", "question"],
  ["What happened on 2023-05-01?", "question"],
  ["notice period", "keywords"],
  ["Kündigungsfrist", "keywords"],
  ["Write a summary of the text", "summarize"],
  ["Write a poem that summarizes the text", "other"],
  ["3 + 4", "other"],
  ["", "other"],
])("%s: %s", (text, expected) => {
  expect(intent(text)).toBe(expected);
});
