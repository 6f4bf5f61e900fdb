import { escapeJson, unescapeJson } from "../operators/json-escapes.ts";
import type { Pseudonym } from "../operators/pseudonymize.ts";
import { tagShape } from "../operators/tag-shape.ts";
import type { Exchange } from "../replace/exchange.ts";
import { createTagCounter } from "./tag-counter.ts";
import { createEndingWatch } from "./ending-watch.ts";
import type { RestoreCounts } from "./restore-counts.ts";
import { createJsonPlace } from "./json-place.ts";
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
  /** The text is meant to be JSON: values are always escaped. In other texts they are where JSON holds them in its strings. */
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
    match: (text, at, previous, isEnd, quote) =>
      tags.match(text, at, previous, isEnd, quote) ?? other.match(text, at, previous, isEnd, quote),
  };
}

function createLane(table: TagTable, counts: RestoreCounts, options: RestoreLaneOptions): RestoreLane {
  const { isJson, isGuarded, isRestoring } = options;
  const counter = createTagCounter();
  const context = createTargetContext();
  const place = createJsonPlace({ isJson });
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
    const put = (match: FoundTag, value: string, to: number): void => {
      const tag = text.slice(from, to);
      // Angle brackets that go do not open an HTML tag.
      if (isGuarded) context.add(tag.replaceAll(/[<>]/gu, ""));
      count(match, tag);
      exchanges.push({ fromStart: read, fromEnd: read + tag.length, toStart: written, toEnd: written + value.length });
      output += value;
      read += tag.length;
      written += value.length;
      from = to;
    };
    let at = 0;
    let placed = 0;
    const placeAt = (to: number): void => {
      place.add(text, placed, to);
      placed = to;
    };
    while (at < text.length) {
      if (isRestoring && table.mayBegin?.(text.charCodeAt(at)) !== false) {
        placeAt(at);
        const before = place.escaped() ?? (at === 0 ? previous : text.charAt(at - 1));
        const match = table.match(text, at, before, isEnd, place.quote());
        if (match === "partial") break;
        if (match !== undefined) {
          const depth = place.depth();
          copy(at);
          at += match.length;
          placeAt(at);
          if (isGuarded && context.isInside()) {
            if (!isCounted(text.slice(from, at))) counts.unrestored++;
            copy(at);
          } else put(match, valueOf(match, isJson ? Math.max(1, depth) : depth), at);
          continue;
        }
      }
      if (!isEnd && isOpenPair(text, at)) break;
      at++;
    }
    placeAt(at);
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

/** @param depth How many JSON strings, one inside the other, the value comes into. */
function valueOf({ pseudonym: { text, kind }, isQuoted, ending }: FoundTag, depth: number): string {
  if (isQuoted) return text;
  const isEscaped = kind === "escaped";
  const value = isEscaped && depth === 0 ? unescapeJson(text) : escapeJson(text, depth - (isEscaped ? 1 : 0));
  return value + ending;
}

/** A chunk may end between the halves of a character: the first half waits for the second. */
function isOpenPair(text: string, at: number): boolean {
  if (at !== text.length - 1) return false;
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
