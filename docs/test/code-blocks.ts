/** A fenced block of a Markdown page. */
export interface CodeBlock {
  /** Language of the fence: "ts", "sh", "json". */
  readonly language: string;
  /** `file=…` of the fence: the file that a reader is told to write. */
  readonly file: string | undefined;
  readonly code: string;
  /** Line of the fence, 1-based. */
  readonly line: number;
}

/** The fenced blocks of a page, in order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const fence = /^```(?<language>\w+)(?<rest>[^\n]*)\n(?<code>[\s\S]*?)^```$/gmu;
  for (const match of markdown.matchAll(fence)) {
    const { language = "", rest = "", code = "" } = match.groups ?? {};
    const line = markdown.slice(0, match.index).split("\n").length;
    blocks.push({ language, file: /\bfile=(\S+)/u.exec(rest)?.[1], code, line });
  }
  return blocks;
}
