import { birthWords } from "../birth-words.data.ts";
import type { NameEvidence } from "./evidence-within.ts";

let births: ReadonlySet<string> | undefined;

/** "Anna Weber, born 1 May 1970", "Anna Weber (* 1970": a word for a birth straight behind a name. */
export function announcedBirth(
  text: string,
  end: number,
): Pick<NameEvidence, "score" | "rule" | "context"> | undefined {
  if (!/^(?:,|\)| \(|;)/u.test(text.slice(end, end + 2))) return undefined;
  births ??= new Set(
    Object.values(birthWords)
      .flat()
      .map((word) => word.split(" ", 1)[0] ?? word),
  );
  const words =
    text
      .slice(end, end + 24)
      .toLowerCase()
      .split(/\d/u, 1)[0]
      ?.match(/\p{L}[\p{L}.]*/gu) ?? [];
  const context = words.slice(0, 3).find((word) => births?.has(word) === true);
  return context === undefined || context.length < 3 ? undefined : { score: 0.8, rule: "name before a birth", context };
}
