import { surrogateForms, withoutSeparators } from "./surrogate-forms.ts";
import type { SurrogateValue } from "./surrogate-value.ts";

/** Which text stands for which value. */
export interface FormBook {
  /** Takes a surrogate with all of its forms; false, and nothing taken, where one of them stands for something else or in the texts. */
  add(surrogate: SurrogateValue): boolean;
}

/** @param texts In which no form may stand: what the caller wrote is never taken for a value. */
export function createFormBook(texts: readonly string[]): FormBook {
  const meanings = new Map<string, string>();
  const compact = new Set<string>();
  let read: { readonly words: string; readonly signs: string } | undefined;
  const written = () => (read ??= readAll(texts));

  return {
    add(surrogate) {
      const forms = surrogateForms(surrogate);
      for (const form of forms) {
        const meaning = meanings.get(form.put.toLowerCase());
        if (meaning !== undefined && meaning !== form.text.toLowerCase()) return false;
        // It was looked for when it was taken.
        if (meaning !== undefined) continue;
        if (written().words.includes(spaced(form.put))) return false;
        if (!form.isSeparated) continue;
        const signs = withoutSeparators(form.put);
        if (written().signs.includes(signs) || [...compact].some((each) => isBeginningOf(each, signs))) return false;
      }
      for (const { put, text, isSeparated } of forms) {
        meanings.set(put.toLowerCase(), text.toLowerCase());
        if (isSeparated) compact.add(withoutSeparators(put));
      }
      return true;
    },
  };
}

function readAll(texts: readonly string[]): { readonly words: string; readonly signs: string } {
  // Escapes of JSON are read as what they mean, wherever they stand: to take too much for written does no harm.
  const all = texts
    .join("\n")
    .replaceAll(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\[bfnrt]/gu, " ");
  return { words: spaced(all), signs: withoutSeparators(all) };
}

/** In lower case, with one space around each word: whole words are found by a plain search. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;
}

/** Two numbers of which one begins like the other could not be told apart where separators say nothing. */
function isBeginningOf(one: string, other: string): boolean {
  return one !== other && (one.startsWith(other) || other.startsWith(one));
}
