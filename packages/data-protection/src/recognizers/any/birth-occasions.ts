import { birthdayStems, birthVerbs, linkingWords, turnedStems, yearStems } from "./birth-occasions.data.ts";

interface Patterns {
  readonly birthday: RegExp;
  readonly birthdayAfter: RegExp;
  readonly turned: RegExp;
  readonly verbAfter: RegExp;
}

/** Made on first use: importing the package costs nothing. */
let made: Patterns | undefined;

/**
 * What tells of a birth without announcing its date: a birthday ("mi cumple es el"), an age that was reached ("I turned 40 on"), a verb at the
 * end of the sentence ("sinn den 3. Mee 1980 zu Wolz gebuer"). Both stretches in lower case, the first within the sentence.
 */
export function birthOccasion(near: string, behind: string): string | undefined {
  const { birthday, birthdayAfter, turned, verbAfter } = (made ??= makePatterns());
  const match =
    birthday.exec(near) ??
    (/\d{2}/u.test(near) ? turned.exec(near) : null) ??
    verbAfter.exec(behind) ??
    birthdayAfter.exec(behind);
  return match?.groups?.["word"];
}

function makePatterns(): Patterns {
  const birthdays = birthdayStems.join("|");
  const links = linkingWords.join("|");
  return {
    birthday: new RegExp(
      `(?<!\\p{L})(?<word>${birthdays})\\p{L}{0,3}:?(?:[ ,](?:${links})){0,4} ?(?:l['’]|fl-|fil-)?$`,
      "u",
    ),
    birthdayAfter: new RegExp(`^\\.?,?(?: (?:${links})){0,3} (?<word>${birthdays})\\p{L}{0,3}(?!\\p{L})`, "u"),
    turned: new RegExp(
      `(?<!\\p{L})(?<word>${turnedStems.join("|")})\\p{L}{0,4} (?:[\\p{L}'’-]{1,8} ){0,2}\\d{2}(?:\\.|-\\p{L}{1,4}|th)?(?: (?:${yearStems.join("|")})\\p{L}{0,3}(?: vanaks| old)?)?(?: (?:${links})){0,3} $`,
      "u",
    ),
    verbAfter: new RegExp(
      `^(?:-\\p{L}{1,4}|['’]\\p{L}{1,3}|\\.)?(?: (?:г|р|r|g)\\.?| року| година| година,| године| roku)?,?(?:(?: \\p{L}[\\p{L}'’-]*){0,4} (?=(?:${birthVerbs.join("|")})(?!\\p{L}| (?:[^.,;\\d]{0,25} )?\\d))| (?:in|zu) [\\p{L}-]+ (?=geborene))(?<word>\\p{L}+)`,
      "u",
    ),
  };
}
