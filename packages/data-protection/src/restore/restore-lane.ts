import type { Pseudonym } from "../operators/pseudonymize.ts";
import type { Exchange } from "../replace/exchange.ts";
import { createTagCounter } from "./tag-counter.ts";
import { createTagTable, type TagForm, type TagTable } from "./tag-table.ts";
import { createTargetContext } from "./target-context.ts";

/** What happened to the tags of an answer, over all of its lanes. */
export interface RestoreCounts {
  restored: number;
  /** Part of {@link restored}: written otherwise than they were sent. */
  altered: number;
  unrestored: number;
}

/** One running text of an answer: a choice's text, or the arguments of one of its tool calls. */
export interface RestoreLane {
  /** The next chunk with the values back, without what may be the beginning of a tag. */
  add(chunk: string): string;
  /** What was held back: an incomplete tag is the model's own text. */
  end(): string;
  /** From the text as it came to the one given out. */
  readonly exchanges: readonly Exchange[];
  /** How much of the text as it came was given out, in UTF-16 code units. */
  read(): number;
}

export interface RestoreLaneOptions {
  /** The text is JSON: values are written as parts of JSON strings. */
  readonly isJson: boolean;
  /** Tags inside addresses stay. */
  readonly isGuarded: boolean;
  /** False: all tags stay. */
  readonly isRestoring: boolean;
}

/** Makes lanes for one answer; their tables are made once. */
export function createLaneFactory(
  pseudonyms: readonly Pseudonym[],
  counts: RestoreCounts,
): (options: RestoreLaneOptions) => RestoreLane {
  const tables = new Map<boolean, TagTable>();
  const tableOf = (isJson: boolean): TagTable => {
    const table = tables.get(isJson) ?? createTagTable(pseudonyms, { isJson });
    tables.set(isJson, table);
    return table;
  };
  return (options) => createLane(tableOf(options.isJson), counts, options);
}

function createLane(table: TagTable, counts: RestoreCounts, options: RestoreLaneOptions): RestoreLane {
  const { isJson, isGuarded, isRestoring } = options;
  const counter = createTagCounter();
  const context = createTargetContext();
  const exchanges: Exchange[] = [];
  let held = "";
  let previous = "";
  let read = 0;
  let written = 0;

  function run(chunk: string, isEnd: boolean): string {
    const text = held + chunk;
    let output = "";
    let from = 0;
    const copy = (to: number): void => {
      const natural = text.slice(from, to);
      if (isGuarded) context.add(natural);
      output += natural;
      read += natural.length;
      written += natural.length;
      from = to;
    };
    let at = 0;
    while (at < text.length) {
      const match = isRestoring ? table.match(text, at, at === 0 ? previous : text.charAt(at - 1), isEnd) : undefined;
      if (match === "partial" || (!isEnd && isOpenPair(text, at))) break;
      if (match === undefined) {
        at++;
        continue;
      }
      copy(at);
      at += match.length;
      if (isGuarded && context.isInside()) {
        if (match.form === "bare") counts.unrestored++;
        copy(at);
        continue;
      }
      const value = valueOf(match.pseudonym, match.form, isJson);
      if (isGuarded) context.add(text.slice(from, at));
      exchanges.push({
        fromStart: read,
        fromEnd: read + match.length,
        toStart: written,
        toEnd: written + value.length,
      });
      output += value;
      read += match.length;
      written += value.length;
      from = at;
      count(match.form);
    }
    copy(at);
    previous = at > 0 ? text.charAt(at - 1) : previous;
    held = text.slice(at);
    return output;
  }

  function count(form: TagForm): void {
    counts.restored++;
    if (form === "altered" || form === "bare") counts.altered++;
    // The counter saw everything with brackets; what was put back is taken off again.
    if (form !== "bare") counts.unrestored--;
  }
  return {
    add(chunk) {
      counts.unrestored += counter.add(chunk);
      return run(chunk, false);
    },
    end: () => run("", true),
    exchanges,
    read: () => read,
  };
}

function valueOf({ text }: Pseudonym, form: TagForm, isJson: boolean): string {
  return isJson && form !== "quoted" ? JSON.stringify(text).slice(1, -1) : text;
}

/** A chunk may end between the halves of a character: the first half waits for the second. */
function isOpenPair(text: string, at: number): boolean {
  if (at !== text.length - 1) return false;
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
