import type { TagStep } from "./tag-step.ts";

/** What happened to the tags of an answer, over all of its lanes. */
export interface RestoreCounts {
  restored: number;
  /** Part of {@link restored}: written otherwise than they were sent. */
  altered: number;
  unrestored: number;
  /** In which ways they were written otherwise; a tag counts in each of its ways. */
  readonly steps: Record<TagStep, number>;
}

export function createRestoreCounts(): RestoreCounts {
  const steps = { case: 0, width: 0, brackets: 0, separator: 0, markup: 0, invisible: 0, ending: 0 };
  return { restored: 0, altered: 0, unrestored: 0, steps };
}
