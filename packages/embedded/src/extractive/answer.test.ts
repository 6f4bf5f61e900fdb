import { describe, expect, test } from "vitest";
import { ask, cited, system, user } from "../../test/ask.ts";

/** Invented texts; the answer is a piece of the sentence that a reader would point at. */
const known: readonly (readonly [language: string, text: string, question: string, answer: string])[] = [
  [
    "de",
    "Die Wohnung liegt in der Lindenstraße 14. Die monatliche Miete beträgt 950 Euro. Der Vertrag beginnt am 1. März 2026. Er kann mit einer Frist von drei Monaten gekündigt werden.",
    "Wann beginnt der Vertrag?",
    "Der Vertrag beginnt am 1. März 2026.",
  ],
  [
    "de",
    "Die Wohnung liegt in der Lindenstraße 14. Die monatliche Miete beträgt 950 Euro. Der Vertrag beginnt am 1. März 2026. Er kann mit einer Frist von drei Monaten gekündigt werden.",
    "Wie lang ist die Kündigungsfrist?",
    "Er kann mit einer Frist von drei Monaten gekündigt werden.",
  ],
  [
    "en",
    "The museum was built in 1890 by Edith Moore. Tickets cost 12 euros. Children enter free of charge.",
    "Who built the museum?",
    "The museum was built in 1890 by Edith Moore.",
  ],
  [
    "fr",
    "Le bail commence le 1er avril 2026. Le loyer mensuel est de 820 euros. Le dépôt de garantie s'élève à deux mois.",
    "Quel est le montant du loyer ?",
    "Le loyer mensuel est de 820 euros.",
  ],
  [
    "es",
    "La biblioteca abre a las nueve. La multa por retraso es de 20 céntimos al día. La directora es Carmen Ruiz.",
    "¿Cuánto es la multa por retraso?",
    "La multa por retraso es de 20 céntimos al día.",
  ],
  [
    "it",
    "Il museo apre alle nove. Il biglietto costa otto euro. La direttrice è Lucia Conti.",
    "Chi è la direttrice?",
    "La direttrice è Lucia Conti.",
  ],
  [
    "pl",
    "Biblioteka jest czynna od 9 do 18. Kara za spóźnienie wynosi 20 groszy za dzień. Książki można wypożyczyć na 30 dni.",
    "Ile wynosi kara za spóźnienie?",
    "Kara za spóźnienie wynosi 20 groszy za dzień.",
  ],
  [
    "cs",
    "Knihovna otevírá v devět hodin. Pokuta za zpoždění je 5 korun denně. Ředitelkou je Jana Dvořáková.",
    "Kdo je ředitelkou knihovny?",
    "Ředitelkou je Jana Dvořáková.",
  ],
  [
    "fi",
    "Vuokra on 700 euroa kuukaudessa. Sopimus alkaa 1. toukokuuta 2026. Takuu on kahden kuukauden vuokra.",
    "Milloin sopimus alkaa?",
    "Sopimus alkaa 1. toukokuuta 2026.",
  ],
  [
    "hu",
    "A könyvtár kilenckor nyit. A késedelmi díj napi 50 forint. Az igazgató Kovács Anna.",
    "Mennyi a késedelmi díj?",
    "A késedelmi díj napi 50 forint.",
  ],
  [
    "el",
    "Το μουσείο ανοίγει στις 9:30. Η είσοδος κοστίζει 8 ευρώ. Διευθύντρια είναι η Ελένη Παπαδάκη.",
    "Πόσο κοστίζει η είσοδος;",
    "Η είσοδος κοστίζει 8 ευρώ.",
  ],
  [
    "bg",
    "Договорът започва на 1 май 2026 г. Наемът е 600 лева на месец. Наемодател е Мария Иванова.",
    "Кой е наемодателят?",
    "Наемодател е Мария Иванова.",
  ],
  [
    "mt",
    "Il-mużew jiftaħ fid-disgħa ta' filgħodu. Il-biljett jiswa tmien ewro. Id-direttur huwa Ġorġ Borg.",
    "Kemm jiswa l-biljett?",
    "Il-biljett jiswa tmien ewro.",
  ],
  [
    "ga",
    "Osclaíonn an leabharlann ar a naoi a chlog. Is í Áine Ní Bhriain an leabharlannaí. Cosnaíonn an ticéad ocht euro.",
    "Cé mhéad a chosnaíonn an ticéad?",
    "Cosnaíonn an ticéad ocht euro.",
  ],
  [
    "uk, which has no word list",
    "Музей відкривається о дев'ятій. Квиток коштує 100 гривень. Директорка музею — Олена Коваль.",
    "Скільки коштує квиток?",
    "Квиток коштує 100 гривень.",
  ],
];

describe("a question about supplied text is answered with the sentence that holds the answer", () => {
  test.each(known)("%s: %s %s", async (_language, text, question, answer) => {
    const messages = [system(text), user(question)];
    const result = await ask(messages);
    expect(result.text).toBe(answer);
    expect(result.choices[0]?.citations.map((citation) => cited(messages, citation))).toEqual([answer]);
    expect(result.choices[0]?.finishReason).toBe("stop");
  });
});

describe("account numbers, addresses and pseudonyms are found by their kind", () => {
  const text =
    "Die Kaution geht auf das Konto DE89 3704 0044 0532 0130 00. Vermieterin ist [PERSON_k7f3]. Fragen beantwortet Dr. Weber unter haus@beispiel.example oder 0228 5550147. Es gibt zwei Keller.";
  test.each([
    ["Wie lautet die IBAN?", "DE89"],
    ["Wie lautet die E-Mail-Adresse?", "haus@beispiel.example"],
    ["Wie ist die Telefonnummer?", "0228 5550147"],
    ["Wer ist die Vermieterin?", "[PERSON_k7f3]"],
  ])("%s", async (question, part) => {
    expect((await ask([system(text), user(question)])).text).toContain(part);
  });
});

test("in a list of questions and answers the answer is quoted, not the question", async () => {
  const faq = "What does a ticket cost?\nIt is 12 euros for adults.\nWhen do you open?\nAt half past nine.";
  expect((await ask([system(faq), user("What does a ticket cost?")])).text).toBe("It is 12 euros for adults.");
});

test("the result of a tool is a source", async () => {
  const messages = [
    user("What is the balance?"),
    { role: "tool", toolCallId: "1", content: "The account is open. The balance is 120 euros." } as const,
  ];
  expect((await ask(messages)).text).toBe("The balance is 120 euros.");
});

test("what an assistant said is no source", async () => {
  const messages = [
    user("Hello"),
    { role: "assistant", content: "The rent is 950 euros." } as const,
    user("What is the rent?"),
  ];
  expect((await ask(messages)).warnings.map(({ code }) => code)).toEqual(["needs-generative-model"]);
});

test("a summary quotes two to five sentences in the order of the text", async () => {
  const facts = Array.from(
    { length: 40 },
    (_, at) => `The garden number ${at} of the town grows apples, pears and plums for its ${at + 2} visitors.`,
  );
  const messages = [user(`Summarize this text:\n\n${facts.join(" ")}`)];
  const citations = (await ask(messages)).choices[0]?.citations ?? [];
  expect(citations).toHaveLength(5);
  expect(citations.map(({ start }) => start)).toEqual(citations.map(({ start }) => start).toSorted((a, b) => a - b));
});

test("a list quotes every sentence with the wanted kind, one a line", async () => {
  const text = "Anna writes from anna@one.example. The house has two floors. Bert answers under bert@two.example.";
  expect((await ask([system(text), user("List all e-mail addresses")])).text).toBe(
    "Anna writes from anna@one.example.\nBert answers under bert@two.example.",
  );
});

test("a text of a quarter of a million sentences is answered", async () => {
  const text = `${"Nothing happens here. ".repeat(250_000)}The library closes at six.`;
  expect((await ask([user(`When does the library close?\n\n${text}`)])).text).toBe("The library closes at six.");
}, 60_000);
