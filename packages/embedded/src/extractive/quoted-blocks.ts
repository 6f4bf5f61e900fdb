import type { Span } from "@leam/spec";

/** How people set a text apart from the question: fences, tags, long quotations. The first group is the text. */
const delimiters: readonly RegExp[] = [
  /```[^\n`]{0,20}\n([\s\S]+?)```/gu,
  /"""([\s\S]+?)"""/gu,
  /[„“]([^„“”]{40,}?)[“”]/gu,
  /«([^«»]{40,}?)»/gu,
  /(?<=^|\s)"([^"]{40,}?)"(?=\s|$)/gu,
];

export interface QuotedBlock {
  /** With the delimiters. */
  readonly outer: Span;
  /** Without. */
  readonly inner: Span;
}

/** More than so many parts are not a message but an attack or a data file. */
const most = 100;

/** The parts of a text that are set apart, in order, without overlap. A short quotation, such as a title, is no such part. */
export function quotedBlocks(text: string): QuotedBlock[] {
  const found = [...delimiters.flatMap((pattern) => matches(text, pattern)), ...tags(text)];
  const blocks: QuotedBlock[] = [];
  for (const block of found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)) {
    if (block.outer.start >= (blocks.at(-1)?.outer.end ?? 0) && blocks.length < most) blocks.push(block);
  }
  return blocks;
}

function matches(text: string, pattern: RegExp): QuotedBlock[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const inner = match[1] ?? "";
    const start = match.index + match[0].indexOf(inner, 1);
    return {
      outer: { start: match.index, end: match.index + match[0].length },
      inner: { start, end: start + inner.length },
    };
  });
}

// Not one pattern with a back reference: on many open tags without an end its time grows with the square.
function tags(text: string): QuotedBlock[] {
  const blocks: QuotedBlock[] = [];
  let end = 0;
  const unclosed = new Set<string>();
  for (const match of text.matchAll(/<([A-Za-z][\w-]{0,30})>/gu)) {
    const close = `</${match[1] ?? ""}>`;
    const start = match.index + match[0].length;
    if (match.index < end || unclosed.has(close)) continue;
    const at = text.indexOf(close, start);
    if (at < 0) {
      unclosed.add(close);
      if (unclosed.size > most) break;
      continue;
    }
    end = at + close.length;
    blocks.push({ outer: { start: match.index, end }, inner: { start, end: at } });
  }
  return blocks;
}
