import type { Operator } from "./operator.ts";

export interface MaskOptions {
  /** So many letters and digits at the end stay, but never more than a third of the value's. Default: 0. */
  readonly keep?: number;
  /** What stands for a letter or digit. Default: "*". */
  readonly character?: string;
}

/** Letters with their marks, and digits. Everything else is format and stays. */
const signs = /\p{L}\p{M}*|\p{N}/gu;

/** Hides letters and digits and keeps spaces and punctuation: "DE89 3704" → "**** **04". Irreversible, but length and format stay visible. */
export function mask({ keep = 0, character = "*" }: MaskOptions = {}): Operator {
  return ({ value }) => {
    const count = value.match(signs)?.length ?? 0;
    const kept = Math.min(Math.max(0, Math.floor(keep)), Math.floor(count / 3));
    let place = 0;
    return value.replaceAll(signs, (sign) => (place++ < count - kept ? character : sign));
  };
}
