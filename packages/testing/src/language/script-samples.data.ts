/** A few plain sentences by ISO 15924 script, with the signs that segmentation must get right: digits, quotes, apostrophes, dashes. */
export const scriptSamples: Readonly<Record<string, string>> = {
  Latn: "The office's door is open, isn't it? „Ja“, sagte die Köchin: «c’est 3,50 euros» – zażółć gęślą jaźń! Năm 2024 a fost lung.",
  Cyrl: "Библиотеката е отворена до 18 часа. „Кой е там?“ – попита съседът! Она стоит 3,50 лева.",
  Grek: "Η βιβλιοθήκη είναι ανοιχτή ως τις 18. «Ποιος είναι εκεί;» ρώτησε ο γείτονας! Κοστίζει 3,50 ευρώ.",
  Hebr: "הספרייה פתוחה עד 18. מי שם? שאל השכן!",
  Arab: "المكتبة مفتوحة حتى الساعة 18. من هناك؟ سأل الجار!",
  Armn: "Գրադարանը բաց է մինչև 18։ Ո՞վ է այնտեղ։",
  Geor: "ბიბლიოთეკა ღიაა 18 საათამდე. ვინ არის იქ? იკითხა მეზობელმა!",
};
