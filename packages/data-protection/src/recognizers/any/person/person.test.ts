import { expect, test } from "vitest";
import { findPersonalData } from "../../../scan/find-personal-data.ts";

function persons(text: string): readonly string[] {
  return findPersonalData(text)
    .filter(({ entity }) => entity === "PERSON")
    .map(({ start, end }) => text.slice(start, end));
}

// The surnames, and the first names where a title or a role announces them, are in no table.
test.each([
  ["Sehr geehrter Herr Quastenbrink,", ["Quastenbrink"]],
  ["die Ärztin, Frau Dr. Xandra Tubbesing, sagt", ["Xandra Tubbesing"]],
  ["monsieur Evrard de la Tournelle est venu", ["Evrard de la Tournelle"]],
  ["Mr O'Shaughnessy-Blythe rang", ["O'Shaughnessy-Blythe"]],
  ["pani Wszebora Chrząszczewska pisze", ["Wszebora Chrząszczewska"]],
  ["Η κυρία Ηλιαχτίδα Μπουρμπουλή μίλησε", ["Ηλιαχτίδα Μπουρμπουλή"]],
  ["Уважаеми господин Караджинов,", ["Караджинов"]],
  ["s-Sinjura Wiġina Buttiġieġ qalet", ["Wiġina Buttiġieġ"]],
  ["Dear Fenwick,\nplease call", ["Fenwick"]],
  ["Buenos días, Anselmo:", ["Anselmo"]],
  ["mein Nachbar Yıldıray Akbulak kommt", ["Yıldıray Akbulak"]],
  ["дъщеря ми Йоана Бързакова е тук", ["Йоана Бързакова"]],
  ["Name: Tjorven Haselrieder", ["Tjorven Haselrieder"]],
  ["From: Brunhilde Tackenberg <b@example.org>", ["Brunhilde Tackenberg"]],
  ["казвам се Стоян Любенов Бързаков, роден на 1.2.1980", ["Стоян Любенов Бързаков"]],
  ["Quendolin Astor-Vray, born 1 May 1970", ["Quendolin Astor-Vray"]],
  ["Please ship to Ayodele Nwachukwu, 27 Gloucester Road, London SW7 4PL", ["Ayodele Nwachukwu"]],
])("announced in %j", (text, names) => {
  expect(persons(text)).toEqual(names);
});

test.each([
  ["Gestern rief Maarten van den Berg an", ["Maarten van den Berg"]],
  ["Glaoigh Niamh Ní Dhomhnaill inné", ["Niamh Ní Dhomhnaill"]],
  ["ha chiamato Gianluca De Santis ieri", ["Gianluca De Santis"]],
  ["kontakt z Katarzyną Wiśniewską jutro", ["Katarzyną Wiśniewską"]],
  ["Keresse Szabó Zsófiát ma", ["Szabó Zsófiát"]],
  ["THOMAS MÜLLER und ANNA SCHMIDT", ["THOMAS MÜLLER", "ANNA SCHMIDT"]],
])("by first name in %j", (text, names) => {
  expect(persons(text)).toEqual(names);
});

test("the line after a sign-off is the signature", () => {
  expect(persons("Bitte melden Sie sich.\n\nMit freundlichen Grüßen\nXaver-Quirin Obermoser")).toEqual([
    "Xaver-Quirin Obermoser",
  ]);
  expect(persons("Text.\n\nLe meas,\nFionnlagh Mac Giolla Rua")).toEqual(["Fionnlagh Mac Giolla Rua"]);
});

test.each([
  "Die Sparkasse Köln schließt.",
  "Anna-Müller-Straße",
  "Der Vertrag mit der Nordwind GmbH läuft aus.",
  "Am Montag beginnt der Sommer.",
  "Grace Hopper Street",
  "The United Kingdom and Northern Ireland",
])("no person in %j", (text) => {
  expect(persons(text)).toEqual([]);
});

test.each([
  '{"lastName":"Puvogel"}',
  '{"first_name": "Puvogel"}',
  '{"customerName":"Puvogel"}',
  "Nachname=Puvogel",
  "**Name:** Puvogel",
  "Name: **Puvogel**",
  "Ms **Puvogel**",
])("a name behind a key or in Markdown is found: %s", (text) => {
  expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Puvogel"]);
});

test("the name of a thing in JSON is no person", () => {
  expect(findPersonalData('{"name":"Terminal","fileName":"Report"}')).toEqual([]);
});

test.each([
  "Der Clara-Lenz-Platz wird saniert.",
  "In de Pieter Bosstraat wordt het riool vervangen.",
  "Frau Doktor kommt heute später.",
  "Zavod ne pozna zavarovanca z EMŠO.",
])("a street, a title or the name of a number is nobody: %j", (text) => {
  expect(persons(text)).toEqual([]);
});

// None of these words is in a table.
test.each([
  ["Wir danken Ngulube Tshabangu für alles", ["Ngulube Tshabangu"]],
  ["kontaktirajte Vreljko Štrbunić do petka", ["Vreljko Štrbunić"]],
  ["el paquete de Zubiarreta Olmaechea está aquí", ["Zubiarreta Olmaechea"]],
  ["le colis de Mbarkatou Ndongolo attend", ["Mbarkatou Ndongolo"]],
  ["пакет для Зенькевича Орхипа чекає", ["Зенькевича Орхипа"]],
  ["aluno chamado Vrásio Tumbalaca chegou", ["Vrásio Tumbalaca"]],
  ["til stede: K. Bjørnlund, Torvine Skaug og Nuur Afrah", ["K. Bjørnlund", "Torvine Skaug", "Nuur Afrah"]],
])("two capitals together are a person in %j", (text, names) => {
  expect(persons(text)).toEqual(names);
});

test.each([
  ["V pondělí volal Kubelkovič, říká Vrbenský", ["Kubelkovič", "Vrbenský"]],
  ["kaže Srebrenkić da dolazi", ["Srebrenkić"]],
  ["moja teta Vuljina dolazi", ["Vuljina"]],
  ["svědkovi Drápalíkovi bylo sděleno", ["Drápalíkovi"]],
  ["Mrs Alderworth (née Quimbley) left", ["Alderworth", "Quimbley"]],
  ["Grazie Nerinuccia, ho girato tutto", ["Nerinuccia"]],
  ["Hyvästi, terveisin Vuokkotar", ["Vuokkotar"]],
  ["kjære ingeniør Tverrdalsøy, takk", ["Tverrdalsøy"]],
  ["A Chaoilfhinn a chara, go raibh maith agat", ["Chaoilfhinn"]],
  ["Etternavn, fornavn: Skogmoli, Tjodrun; født 1967", ["Skogmoli, Tjodrun"]],
  ["Kassenprüfer:\nTüpfelbach, Hans-Jürgen\nGroß, Anna (Vorsitz)", ["Tüpfelbach, Hans-Jürgen", "Groß, Anna"]],
  ["Mevrouw Van den Eertwegh belde", ["Van den Eertwegh"]],
  ["Tisztelt Vadászfalvi Úr!", ["Vadászfalvi"]],
  ["Viele Grüße, deine Quendolina", ["Quendolina"]],
  ["rencontré avec Ousseynou N'Diaye hier", ["Ousseynou N'Diaye"]],
])("a verb, a role, thanks or a parting shows the name in %j", (text, names) => {
  expect(persons(text)).toEqual(names);
});

test("names in the columns of a table are found, whatever they look like", () => {
  expect(persons("nom;prénom;naissance\nDUVALLON;Oanelle;17/08/1999")).toEqual(["DUVALLON", "Oanelle"]);
  expect(persons("name;price\nSchraube;3\nMutter;4")).toEqual([]);
});

test("first names in chats without capitals are found, words of the language are not", () => {
  expect(persons("hi, it's mehmet, my new number")).toEqual(["mehmet"]);
  expect(persons("piezvani katrīna rīt")).toEqual(["katrīna"]);
  expect(persons("ho visto il mare ieri, era bello")).toEqual([]);
});

test.each([
  "La Seguridad Social publica la Guía Laboral.",
  "Česká Pošta zdražuje, Komerční Banka také.",
  "Η Τράπεζα της Ελλάδος και το Πανεπιστήμιο Αθηνών.",
  "Danmarks Nationalbank og Københavns Universitet.",
  "We use Microsoft Teams and Google Drive for Project Phoenix.",
  "Dear Customer, your Premium Account expires on Black Friday.",
  "Bjarni og synir ehf. sáu um múrverkið.",
  "La médiathèque de la place Victor-Hugo est ouverte.",
  "Il-librerija ta' Pjazza San Ġorġ tagħlaq.",
  "Frohe Weihnachten und ein gutes Neues Jahr!",
  "Roser og fioler blomstret tidlig i år.",
  "Das Projekt Blauer Himmel startet im Herbst.",
  "Потяг до Стари Нови Сад касни.",
])("no place, institution, feast or flower is a person: %j", (text) => {
  expect(persons(text)).toEqual([]);
});
