import type { Span } from "@leam/spec";

/** How people set a text apart from the question: fences, tags, long quotations. Every pattern's first group is the text. */
const delimiters: readonly RegExp[] = [
  /```[^\n`]{0,20}\n([\s\S]+?)```/gu,
  /"""([\s\S]+?)"""/gu,
  /<([a-z][\w-]{0,30})>([\s\S]+?)<\/\1>/giu,
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

/** The parts of a text that are set apart, in order, without overlap. A short quotation, such as a title, is no such part. */
export function quotedBlocks(text: string): QuotedBlock[] {
  const blocks: QuotedBlock[] = [];
  for (const pattern of delimiters) {
    for (const match of text.matchAll(pattern)) {
      const inner = match[2] ?? match[1] ?? "";
      const outer = { start: match.index, end: match.index + match[0].length };
      const start = outer.start + match[0].indexOf(inner, match[2] === undefined ? 1 : (match[1]?.length ?? 0) + 2);
      if (blocks.some((block) => block.outer.start < outer.end && outer.start < block.outer.end)) continue;
      blocks.push({ outer, inner: { start, end: start + inner.length } });
    }
  }
  return blocks.sort((a, b) => a.outer.start - b.outer.start);
}
