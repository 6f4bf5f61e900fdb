import { birthOccasion } from "./birth-occasions.ts";
import { birthdayWords, birthFields, birthMarks, birthWords, birthWordsAfter } from "./birth-words.data.ts";

/** How far before the date an announcing word counts: "born on a cold morning in Łódź, Poland, on". */
const reach = 45;

/** How records shorten or begin "patient". */
const patients =
  "[Pp]at|[Pp]t|[Pp]ac|[Pp]az|[Pp]ts|[Pp]as|[Pp]ot|[Pp]z|[Ss]júkl|[Pp]oc|[Пп]ац|[Пп]ат|[Бб]олн|[Хх]вор|[Αα]σθ|[Bb]eteg|[Hh]asta|[Dd]oente|[Oo]thar|[Kk]lient|[Pp]ax";

interface Patterns {
  readonly announcing: RegExp;
  readonly header: RegExp;
  readonly birthday: RegExp;
  readonly mark: RegExp;
  readonly after: RegExp;
}

/** Made on first use: importing the package costs nothing. */
let made: Patterns | undefined;

/** "is from 24 April 1979, he is a year younger": a comparison of ages, within a sentence. */
const compared =
  /^[^.!?\n]{0,30}(?<!\p{L})(?:year|jaar|jahr|joer|år|an|ans|año|any|anno|anni|ano|rok|lata|let|leto|leti|god|год|рік|рок|év|aasta|vuo|gad|met|ár|έτος|χρόν|yaş|yıl|vit|sen|bliain|bhliain)\p{L}* (?:\p{L}{1,4} ){0,2}(?<word>younger|older|jünger|älter|jonger|ouder|méi jonk|méi al|yngre|eldre|ældre|äldre|plus jeune|plus âgée?|más joven|mayor|menor|més jove|més gran|più giovane|più piccol|più vecchi|più grande|mais nov|mais velh|mai mic|mai mare|mai tânăr|młodsz|starsz|mladší|starší|mlađ|starij|mlajš|starejš|млађ|стариј|помлад|постар|по-млад|по-възраст|молодш|старш|fiatalabb|idősebb|noorem|vanem|nuorempi|vanhempi|jaunāk|vecāk|jaunesn|vyresn|yngri|eldri|νεότερ|μικρότερ|μεγαλύτερ|küçük|büyük|genç|më i ri|më e re|më i vogël|më e vogël|më i madh|më e madhe|iżgħar|akbar|níos óige|níos sine)/u;

/** Since, in the languages of Europe: what follows is the date of something that lasts, whatever was said of birth before ("née Dashwood, has been with us since"). */
const since =
  /(?<!\p{L})(?:since|seit|depuis|desde|des d[e']l?|dal|dall'|od|sedan|siden|sidan|sinds|alates|kopš|nuo|від|от|од|από|prej|beri|ó|síðan|zënter|zanter|până|iki|līdz|until|bis|until|au|ab|as of|from|vanaf|fra och med|minn)(?: \p{L}{1,5})? $/u;

/** "dob 45 godina": an age, in the languages of the Balkans. */
const agedBehind = /^dob:? \d{1,3} \p{L}/u;

/** Firms are born too: what they are called right before the verb, in the languages of Europe. */
const organisation =
  /(?<!\p{L})(?:compan|shop|club|band|brand|project|festival|empres|associa|asocia|societ|impresa|aziend|entrepris|marque|projet|projekt|verein|firm|unternehm|podjet|poduze|preduze|podnik|spoločnos|společnos|cég|yrity|ettevõ|uzņēmum|įmon|компани|фирм|фірм|підприємств|предузе|претпријат|εταιρ|şirket|kompani|kumpanij|cuideacht|bedrijf|selskab|selskap|företag|fyrirtæk|betrib)\p{L}{0,6} (?:\p{L}{1,9} ){0,2}$/u;

/** What announces that a date is one of birth, in the text before it (since the last date) and after it; undefined where nothing does. */
export function birthAnnouncement(before: string, following: string): string | undefined {
  const { announcing, birthday, mark, after } = (made ??= makePatterns());
  const lead = before.slice(-reach).toLowerCase();
  const near = lead.slice(lastBreak(before.slice(-reach)));
  const word = [...near.matchAll(announcing)].findLast(
    (match) =>
      !isClosed(near.slice(match.index + match[0].length)) &&
      near.slice(match.index - 2, match.index) !== "</" &&
      !agedBehind.test(near.slice(match.index)) &&
      !organisation.test(near.slice(0, match.index)),
  );
  if (word !== undefined && !since.test(near)) return word[0];
  const label = birthday.exec(near) ?? undefined;
  if (label !== undefined) return label[0].trim();
  const behind = following.toLowerCase();
  const mentioned = [
    mark.exec(before.slice(Math.max(0, before.length - near.length))),
    after.exec(behind),
    compared.exec(behind),
  ].find((match) => match !== null)?.groups?.["word"];
  return mentioned ?? birthOccasion(near, /^\.\s+\p{Lu}/u.test(following) ? "" : behind);
}

/** Whether a column's title says that it holds dates of birth. */
export function isBirthTitle(cell: string): boolean {
  return (made ??= makePatterns()).header.test(cell.toLowerCase());
}

/** The word stood in brackets that are closed again before the date: "Mrs Thackeray (née Dashwood) left on". */
function isClosed(between: string): boolean {
  const closing = between.indexOf(")");
  return closing > 0 && !between.slice(0, closing).includes("(") && !/^\(?-?\p{L}{1,3}\)/u.test(between);
}

/** Where the last sentence or paragraph of a stretch begins. A full stop after a short word ("geb.", "ur.", "nar.") ends no sentence; one line break after a label does not either. */
function lastBreak(lead: string): number {
  const breaks = [...lead.matchAll(/\p{L}{5,}[.!?] (?=\p{Lu})|\n\s*\n|[^:\s]\s*\n/gu)];
  const last = breaks.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

function makePatterns(): Patterns {
  const anyWord = alternatives(Object.values(birthWords).flat());
  const birthdays = alternatives(birthdayWords);
  return {
    announcing: new RegExp(`(?<!\\p{L})(?:${anyWord})(?!\\p{L})`, "gu"),
    header: new RegExp(`(?<!\\p{L})(?:${anyWord}|${birthdays}|${alternatives(birthFields)})(?!\\p{L})`, "u"),
    birthday: new RegExp(
      `(?<!\\p{L})(?:(?:${birthdays})(?: \\p{L}{1,4})?|\\p{L}{0,10}(?:${alternatives(birthFields)})["'\\])]*) ?[:=(–-]?>? ?["']?$`,
      "u",
    ),
    mark: new RegExp(
      `(?:(?:^|\\n)(?![*＊])|[(,;:] ?|\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+ |(?<!\\p{L})(?:${patients})\\p{L}{0,7}\\.?,? )(?<word>${alternatives(birthMarks)}|(?<=[(])d\\.):? ?$`,
      "u",
    ),
    // What inflects the date may stand between: "1949. május 3-án született", "24.12.2019 op d'Welt".
    after: new RegExp(
      `^(?:-\\p{L}{1,4}|'\\p{L}{1,3}|\\.)?(?: r\\.| г\\.| р\\.)? [(]?(?<word>${alternatives(birthWordsAfter)})(?!\\p{L})`,
      "u",
    ),
  };
}

/** Longest first: an alternation takes the first that fits. */
function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
    .join("|");
}
