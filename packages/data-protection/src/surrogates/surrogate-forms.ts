import { isSeparated } from "../operators/canonical-value.ts";
import { surrogateParts } from "./surrogate-parts.ts";
import type { SurrogateValue } from "./surrogate-value.ts";

/** A text by which an answer may name a surrogate, and what it is restored to. */
export interface SurrogateForm {
  readonly put: string;
  readonly text: string;
  /** Spaces, dashes, dots, slashes and brackets say nothing in it. */
  readonly isSeparated: boolean;
  /** It is a name, or the last word of one: endings of cases may follow. */
  readonly hasEndings: boolean;
}

/** All forms of a surrogate: itself, its parts, and names in capitals. */
export function surrogateForms(surrogate: SurrogateValue): readonly SurrogateForm[] {
  const { entity, put, text } = surrogate;
  const isPerson = entity === "PERSON";
  const whole = { put, text, isSeparated: isSeparated(entity), hasEndings: isPerson };
  const parts = surrogateParts(surrogate).map((part, place, all) => ({
    ...part,
    isSeparated: false,
    hasEndings: isPerson && place === all.length - 1,
  }));
  const forms = [whole, ...parts];
  if (!isPerson) return forms;
  return [...forms, ...forms.map((form) => ({ ...form, put: form.put.toUpperCase(), text: form.text.toUpperCase() }))];
}

/** What is left of a text whose separators say nothing. */
export function withoutSeparators(text: string): string {
  return text.replaceAll(/[\s\p{Pd}./()]/gu, "").toUpperCase();
}
