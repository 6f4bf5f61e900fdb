import type { RowTags } from "./row-tags.ts";

export interface RestoreRowsOptions {
  /** What the tags of the file stand for. */
  readonly tags: RowTags;
  /**
   * What becomes of tags inside addresses of links, images and HTML. "keep": they stay, because showing the text would send the value to
   * that address. "restore": for a file that nobody has written in since it was protected. Default: "keep".
   */
  readonly addresses?: "keep" | "restore";
  /** Longest row in UTF-16 code units: so much is held in memory. Default: 1,048,576. */
  readonly longestRow?: number;
  /** Is told at the end what was put back. */
  readonly onEnd?: (counts: RestoredRows) => void;
}

export interface RestoredRows {
  readonly restored: number;
  /** Part of them: written otherwise than they were put. */
  readonly altered: number;
  /** What looks like a tag and stays: unknown ones, ones in addresses. */
  readonly unrestored: number;
}
