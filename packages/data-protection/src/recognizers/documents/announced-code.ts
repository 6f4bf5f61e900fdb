import type { Finding, Recognizer } from "@leam/spec";
import { defineScanning } from "../../scan/scanning-recognizer.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { type Announcement, type AnnouncementWords, createAnnouncement, goesOn } from "./announcement.ts";
import { codeCandidates, compactCode, isCode } from "./code-form.ts";
import type { DocumentCheck } from "./document-checks.ts";

export interface AnnouncedCodeOptions extends AnnouncementWords {
  readonly name: string;
  readonly entity: Finding["entity"];
  /** In words: "number after a word for a passport". */
  readonly rule: string;
  /** Most letters and digits that a value has. */
  readonly longest: number;
  readonly checks: readonly DocumentCheck[];
}

/** Numbers of documents that an announcing word makes believable; a held check digit makes them sure. */
export function announcedCode(options: AnnouncedCodeOptions): Recognizer {
  const { name, entity, rule, longest, checks } = options;
  const announcer = createAnnouncement(options);
  return defineScanning({ name, entity, longest: longest + 8, scan: find });

  function* find(scan: Scan): Generator<Finding> {
    const { text } = scan;
    let previous: (Announcement & { readonly end: number }) | undefined;
    for (const { start, end } of codeCandidates(scan)) {
      const written = text.slice(start, end);
      // First what costs least: most candidates are no number of a document even if a word announced them.
      if (!isCode(written, true, longest)) continue;
      const announcement: Announcement | undefined =
        previous !== undefined && goesOn(text, previous.end, start) ? previous : announcer.read(scan, start, end);
      if (announcement === undefined) continue;
      const value = compactCode(written);
      const check = checks.find(({ form, holds }) => form.test(value) && holds(value));
      if (check === undefined && !isCode(written, announcement.isClose, longest)) continue;
      previous = { ...announcement, end };
      const why = { rule, ...(check === undefined ? {} : { check: check.name }), context: [announcement.word] };
      yield { entity, start, end, score: scoreOf(check, announcement), recognizer: name, why };
    }
  }
}

function scoreOf(check: DocumentCheck | undefined, { isClose }: Announcement): number {
  if (check !== undefined) return 0.95;
  return isClose ? 0.92 : 0.85;
}
