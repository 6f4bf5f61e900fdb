import type { Pseudonym } from "../operators/pseudonymize.ts";
import { tagShape } from "../operators/tag-shape.ts";
import type { Exchange } from "../replace/exchange.ts";
import { createTagCounter } from "./tag-counter.ts";
import { createEndingWatch } from "./ending-watch.ts";
import type { RestoreCounts } from "./restore-counts.ts";
import { createTagTable, type FoundTag, type TagTable, type TagTableOptions } from "./tag-table.ts";
import { createTargetContext } from "./target-context.ts";

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

/**
 * Makes lanes for one answer; their tables are made once.
 * @param tableBeside What else is put back, such as surrogates: asked where no tag stands.
 */
export function createLaneFactory(
  pseudonyms: readonly Pseudonym[],
  counts: RestoreCounts,
  tableBeside?: (options: TagTableOptions) => TagTable,
): (options: RestoreLaneOptions) => RestoreLane {
  const tables = new Map<boolean, TagTable>();
  const tableOf = (isJson: boolean): TagTable => {
    const table = tables.get(isJson) ?? besideTags(createTagTable(pseudonyms, { isJson }), tableBeside?.({ isJson }));
    tables.set(isJson, table);
    return table;
  };
  return (options) => createLane(tableOf(options.isJson), counts, options);
}

function besideTags(tags: TagTable, other: TagTable | undefined): TagTable {
  if (other === undefined) return tags;
  return {
    match: (text, at, previous, isEnd) =>
      tags.match(text, at, previous, isEnd) ?? other.match(text, at, previous, isEnd),
  };
}

function createLane(table: TagTable, counts: RestoreCounts, options: RestoreLaneOptions): RestoreLane {
  const { isJson, isGuarded, isRestoring } = options;
  const counter = createTagCounter();
  const context = createTargetContext();
  const endings = createEndingWatch();
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
      countEnding(endings.add(natural));
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
        if (!isCounted(text.slice(from, at))) counts.unrestored++;
        copy(at);
        continue;
      }
      const value = valueOf(match, isJson);
      // Angle brackets that go do not open an HTML tag.
      if (isGuarded) context.add(text.slice(from, at).replaceAll(/[<>]/gu, ""));
      count(match, text.slice(from, at));
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
    }
    copy(at);
    previous = at > 0 ? text.charAt(at - 1) : previous;
    held = text.slice(at);
    return output;
  }

  function count({ steps }: FoundTag, written: string): void {
    counts.restored++;
    if (steps.length > 0) counts.altered++;
    for (const step of steps) counts.steps[step]++;
    // The counter saw it; what was put back is taken off again.
    if (isCounted(written)) counts.unrestored--;
    endings.begin(steps.length > 0);
  }

  function countEnding(ending: "none" | "altered" | "first"): void {
    if (ending === "none") return;
    counts.steps.ending++;
    if (ending === "first") counts.altered++;
  }
  return {
    add(chunk) {
      counts.unrestored += counter.add(chunk);
      return run(chunk, false);
    },
    end: () => {
      const rest = run("", true);
      countEnding(endings.end());
      return rest;
    },
    exchanges,
    read: () => read,
  };
}

/** Whether the counter of what looks like a tag counts a text. */
function isCounted(written: string): boolean {
  return written.search(tagShape) >= 0;
}

function valueOf({ pseudonym: { text }, isQuoted, ending }: FoundTag, isJson: boolean): string {
  return (isJson && !isQuoted ? JSON.stringify(text).slice(1, -1) : text) + ending;
}

/** A chunk may end between the halves of a character: the first half waits for the second. */
function isOpenPair(text: string, at: number): boolean {
  if (at !== text.length - 1) return false;
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
