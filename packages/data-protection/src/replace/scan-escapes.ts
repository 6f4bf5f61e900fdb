import type { Finding } from "@leam/spec";

/** What JSON writes for a character, with more backslashes where the JSON stands in a string itself; and what addresses write for one. */
const escape = /(?<!\\)\\+(?:u([0-9a-fA-F]{4})|([nrtbf/"]))|(?:%[0-9a-fA-F]{2})+/gu;
const characters: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: " ", f: "\n" };

/**
 * The findings in a text that is no JSON, but may hold some, or addresses: lines of it, a code block, a piece. Escapes hide what stands
 * there, as "M\u00fcller", "\nAnna" and "Anna%20Weber" do, so the text is looked at as it is and as it would be without them. In no order; they may overlap.
 */
export function scanEscapes(scan: (text: string) => readonly Finding[], text: string): readonly Finding[] {
  const found = scan(text);
  if ((!text.includes("\\") && !text.includes("%")) || text.search(escape) < 0) return found;
  const plain = withoutEscapes(text);
  // What escapes do not touch is found in the text itself.
  const hidden = scan(plain.said).map((each) => ({
    ...each,
    start: plain.toSource(each.start),
    end: plain.toSource(each.end),
  }));
  return [...found, ...hidden.filter(({ start, end }) => start < end)];
}

function withoutEscapes(text: string): { readonly said: string; readonly toSource: (offset: number) => number } {
  let said = "";
  let from = 0;
  /** Where what stands behind each escape begins: in the text that is said, and in the source. */
  const saidAt = [0];
  const sourceAt = [0];
  for (const match of text.matchAll(escape)) {
    const [written] = match;
    said += text.slice(from, match.index);
    saidAt.push(said.length);
    sourceAt.push(match.index);
    said += whatIsSaid(match);
    from = match.index + written.length;
    saidAt.push(said.length);
    sourceAt.push(from);
  }
  said += text.slice(from);
  const toSource = (offset: number): number => {
    const place = lastNotAfter(saidAt, offset);
    return (sourceAt[place] ?? 0) + offset - (saidAt[place] ?? 0);
  };
  return { said, toSource };
}

function whatIsSaid([written, code, sign = ""]: RegExpExecArray): string {
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  if (!written.startsWith("%")) return characters[sign] ?? sign;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The last place of a sorted list whose value is not after an offset. */
function lastNotAfter(list: readonly number[], offset: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
