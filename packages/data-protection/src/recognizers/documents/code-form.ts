import type { Span } from "@leam/spec";
import { createOnce, type Scan } from "../../scan/tokens/scan.ts";

/*
 * What numbers of documents look like in Europe. Together they read far too much: believe them after an announcing word alone.
 * Every repetition is bounded, and a candidate begins where no letter, digit or joining sign stands before it.
 */
const forms = [
  String.raw`\d{3}-\d{7}-\d{2}`, // Belgian identity card
  String.raw`\d{5}/\d{2}/\d{4}`, // Polish driving licence
  String.raw`\p{Lu}{1,2}-\d{5,7} \d`, // Portuguese driving licence
  String.raw`\p{Lu}{2,3},? ?(?:[Nn][ro]\.?|NR\.?|№|numer|номер|număr) ?\d{6,7}`, // Romanian, Polish and Ukrainian documents, with their series
  String.raw`\p{Lu}{1,3}[ -]\d{5,9}`,
  String.raw`\p{Lu}{1,3} ?\d{3} ?\d{3,4}`,
  String.raw`\p{Lu}{1,2} \d{2} \d{2} \d{2,4}`,
  String.raw`\d{2,9}(?: \d{1,9}){1,4}`,
  String.raw`[\p{L}\p{Nd}]{6,18}`,
];

let compiled: RegExp | undefined;

/** A number of a document, as far as its form says, at the pattern's last index. */
function codeForm(): RegExp {
  compiled ??= new RegExp(
    `(?<![\\p{L}\\p{N}_/+@#€$£-]|\\d[.:]|(?<!\\d)\\d{1,3},)(?!(?:OP|ŘP|CI|BI|CNI|DNI|N|NO|NR|No|Nr|BR|Br|SZ|ID|БР|Бр|Н|ΑΡ|ΑΦΜ|ΑΔΤ|ЕГН|ЛНЧ|УИН|УНП|NIF|NIE|NSS|NIR|NIP|OIB|BSN|CPR|SVN|CNP|PPS|UTR|TIN)[ .-])(?=[\\p{L}\\d/, .№-]{0,9}\\d)(?:${forms.join("|")})(?![\\p{L}\\p{N}_@%€$£]|[.:/-]\\d|,\\d{1,3}(?!\\d)|-\\p{L}| ?(?:[€$£%]|eur|euro|EUR|kr|zł|kč|lei|lekë|lek|ft|din|ден|лв|грн|tl|chf|CHF|usd|USD|PLN|RON|HUF|CZK|TRY|UAH)(?!\\p{L}))`,
    "uy",
  );
  return compiled;
}

/** A digit stands within so many signs of where a number begins. */
const digitWithin = 9;

const candidates = createOnce<readonly Span[]>();

/** Stretches that may be a number of a document, in order, without overlap. */
export function codeCandidates(scan: Scan): readonly Span[] {
  return scan.once(candidates, () => [...readCandidates(scan)]);
}

function* readCandidates({ text, tokens }: Scan): Generator<Span> {
  const form = codeForm();
  let free = 0;
  let next = 0;
  for (const number of tokens.numbers) {
    const from = (tokens.starts[number] ?? 0) - digitWithin;
    let first = number;
    while (first > next && (tokens.starts[first - 1] ?? 0) >= from) first -= 1;
    for (let token = first; token <= number; token += 1) {
      const start = tokens.starts[token] ?? 0;
      if (start < free) continue;
      form.lastIndex = start;
      const end = start + (form.exec(text)?.[0].length ?? 0);
      if (end === start) continue;
      free = end;
      yield { start, end };
    }
    next = number + 1;
  }
}

/** A parcel's number by the Universal Postal Union, S10: "RR472918365DE". Never a document's. */
const parcel = /^[A-Z]{2}\d{9}[A-Z]{2}$/u;

const series = /^\p{Lu}{2,3},? ?(?:[Nn][ro]|numer|номер|număr)/u;

/** The number on a Maltese identity card is the national one, and a recognizer of its own finds it. */
const maltese = /^\d{7}[MGAPLHBZ]$/u;

/** Whether a candidate has as many digits as numbers of documents have. Lower-case letters are believed right after the announcing word alone. */
export function isCode(written: string, isClose: boolean, longest: number): boolean {
  const value = compactCode(written);
  const digits = value.replaceAll(/\D/gu, "").length;
  if (value.length < 6 || value.length > longest || parcel.test(value) || maltese.test(value)) return false;
  if (/\p{Ll}/u.test(written) && !series.test(written)) return isClose && digits >= 3 && isMixed(written);
  return digits >= (isClose ? 2 : 4);
}

export function compactCode(written: string): string {
  return written
    .replaceAll(/(?<=\p{Lu}),? ?(?:[Nn][ro]|NR|numer|номер|număr)(?=[. ]{0,2}\d)|[ ,./№-]/gu, "")
    .toUpperCase();
}

/** "nsrd4k7l1" is a number in lower case; "passport2024" is a word with a year. */
function isMixed(written: string): boolean {
  return !/^\p{L}{4,18}\d{1,4}$/u.test(written) && !/\d(?:mm|cm|kg|px|gb|mb|x\d)/iu.test(written);
}
