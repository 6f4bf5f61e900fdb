/** Names of one script. Surnames are a stem and an ending, so that few rows make many: none is taken from a register. */
export interface ScriptNames {
  readonly female: readonly string[];
  readonly male: readonly string[];
  /** First names that people of any gender have. */
  readonly neutral: readonly string[];
  readonly stems: readonly string[];
  readonly endings: {
    readonly female: readonly string[];
    readonly male: readonly string[];
    readonly neutral: readonly string[];
  };
  readonly streets: readonly string[];
  readonly towns: readonly string[];
}

function list(words: string): readonly string[] {
  return words.split(" ");
}

const latinEndings = list("er mann ner berg dahl ström holt wood ley ton ard elli ani ez ini eau in");

export const latinNames: ScriptNames = {
  female: list(
    "Alma Amelia Anneke Beatrice Carla Cecilia Clara Dorothea Elena Elisa Emilia Felicia Flora Greta Helena Ida Irene Isabella Julia Katarina Lea Linnea Lucia Magdalena Marta Mathilda Nina Olivia Paula Rosa Sofia Teresa Valentina Vera Viktoria Wilma",
  ),
  male: list(
    "Adrian Albert Anton Arthur August Benedikt Bruno Carl Daniel Edgar Emil Felix Gabriel Gustav Hugo Ivan Jakob Jonas Julian Leon Lorenz Lukas Marco Martin Matteo Nicolas Oskar Patrick Paul Rafael Simon Stefan Tobias Victor Viktor Walter",
  ),
  neutral: list(
    "Alex Andrea Charlie Dominique Eden Finley Jamie Jules Kim Luca Maxime Nikola Noa Quinn Robin Sam Sascha Toni",
  ),
  stems: list(
    "Ald Arn Bel Bern Brand Cal Corn Dorn Ell Fald Fern Gar Gren Hal Hart Hol Ing Kal Kern Land Lind Lor Mar Mer Mont Nord Or Pell Quar Ral Rosen Sal Sol Stav Tal Thor Ulm Val Ver Wald Wes Win",
  ),
  endings: { female: latinEndings, male: latinEndings, neutral: latinEndings },
  streets: list("Lindenweg Rosenallee Birkenweg Mühlenweg Parkallee Seeweg Waldweg Gartenweg Brunnenweg Sonnenweg"),
  towns: list("Neuhof Altenau Lindau Sandby Norden Monteverde Belmont Casanova Westbrook Seeburg"),
};

export const cyrillicNames: ScriptNames = {
  female: list(
    "Анна Вера Дарина Елена Ирина Катерина Лидия Людмила Мария Надежда Наталия Олена Полина Роза София Татяна",
  ),
  male: list(
    "Александар Андрей Богдан Борис Виктор Данило Иван Кирил Лука Максим Марко Никола Павел Петър Симеон Тарас",
  ),
  neutral: list("Саша Женя Валя"),
  stems: list("Бел Бор Вер Гор Дан Зим Кал Кос Лис Луг Мил Нов Оре Пет Рад Сав Сем Тих Хол Чер Яр"),
  endings: { female: list("ова ева енко ина"), male: list("ов ев енко ин"), neutral: list("енко юк чук") },
  streets: list("Липова Паркова Градска Нова Зелена Садова Лесна Речна"),
  towns: list("Новоград Белград Липово Зеленград Радово Светоград"),
};

export const greekNames: ScriptNames = {
  female: list("Άννα Βασιλική Δήμητρα Ειρήνη Ελένη Ευαγγελία Ιωάννα Κατερίνα Μαρία Σοφία Φωτεινή Χριστίνα"),
  male: list("Αλέξανδρος Ανδρέας Βασίλης Γιώργος Δημήτρης Κώστας Λευτέρης Μιχάλης Νίκος Παύλος Στέλιος Χρήστος"),
  neutral: list("Άρτεμις Άλκηστις"),
  stems: list("Αλεξ Ανδρ Βασ Γεωργ Δημ Θωμ Καλ Κων Λαμπρ Μαυρ Νικολ Παπαδ Σταυρ Φιλ"),
  endings: { female: list("οπούλου ίδου άκη"), male: list("όπουλος ίδης άκης"), neutral: list("άκη") },
  streets: list("Ανθέων Ελιάς Κήπων Λεύκης Πλατάνου Ροδών"),
  towns: list("Νεάπολη Καλλιθέα Αμπελώνας Πλάτανος"),
};
