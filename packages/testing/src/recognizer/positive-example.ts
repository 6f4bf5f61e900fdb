import type { Language } from "@leam/spec";

/** A text in which the recognizer must find something. Use invented data only. */
export interface PositiveExample {
  readonly text: string;
  /** Exactly what it must find, in order. Default: at least one finding, whatever it is. */
  readonly values?: readonly string[];
  readonly language?: Language;
}
