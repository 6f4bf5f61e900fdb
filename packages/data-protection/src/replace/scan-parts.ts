import type { ChatCall, Finding } from "@leam/spec";
import type { Scan } from "./replace-text.ts";

/** Text parts of one message that follow one another: a model reads them as one text. */
export interface PartRun {
  readonly message: number;
  /** Place of the first part among the message's parts. */
  readonly first: number;
  readonly texts: readonly string[];
  readonly joined: string;
}

/** The runs of two text parts or more. */
export function partRuns({ messages }: ChatCall): readonly PartRun[] {
  return messages.flatMap(({ content }, message) => {
    if (typeof content === "string") return [];
    const runs: { message: number; first: number; texts: string[] }[] = [];
    for (const [place, part] of content.entries()) {
      if (part.type !== "text") continue;
      const last = runs.at(-1);
      if (last !== undefined && last.first + last.texts.length === place) last.texts.push(part.text);
      else runs.push({ message, first: place, texts: [part.text] });
    }
    return runs.filter(({ texts }) => texts.length > 1).map((run) => ({ ...run, joined: run.texts.join("") }));
  });
}

/** The scans of the parts of runs: each finds what is in the part, and the part's piece of what is found in the whole run. */
export function scanParts(scan: Scan, runs: readonly PartRun[]): (message: number, part: number | undefined) => Scan {
  const scans = new Map<string, Scan>();
  for (const run of runs) {
    let found: readonly Finding[] | undefined;
    let offset = 0;
    for (const [place, part] of run.texts.entries()) {
      const start = offset;
      // Strings of JSON in the part are scanned each on its own.
      scans.set(`${run.message}.${run.first + place}`, (text) =>
        text === part ? [...scan(text), ...piecesIn(text, start, (found ??= scan(run.joined)))] : scan(text),
      );
      offset += part.length;
    }
  }
  return (message, part) => scans.get(`${message}.${part}`) ?? scan;
}

function piecesIn(text: string, offset: number, findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => {
    const start = Math.max(0, finding.start - offset);
    const end = Math.min(text.length, finding.end - offset);
    return start < end && text.slice(start, end).trim() !== "" ? [{ ...finding, start, end }] : [];
  });
}
