import { defineRecognizer, type Finding, type Recognizer } from "@leam/spec";
import { type Announcement, type AnnouncementWords, createAnnouncement, goesOn } from "./announcement.ts";
import { codeForm, compactCode, isCode } from "./code-form.ts";
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
  const announcementOf = createAnnouncement(options);
  return defineRecognizer({ name, entity, longest: longest + 8, find });

  function* find(text: string): Generator<Finding> {
    let previous: (Announcement & { readonly end: number }) | undefined;
    for (const match of text.matchAll(codeForm)) {
      // First what costs least: most candidates are no number of a document even if a word announced them.
      if (!isCode(match[0], true, longest)) continue;
      const start = match.index;
      const end = start + match[0].length;
      const announcement: Announcement | undefined =
        previous !== undefined && goesOn(text, previous.end, start) ? previous : announcementOf(text, start, end);
      if (announcement === undefined || !isCode(match[0], announcement.isClose, longest)) continue;
      previous = { ...announcement, end };
      const value = compactCode(match[0]);
      const check = checks.find(({ form, holds }) => form.test(value) && holds(value));
      const why = { rule, ...(check === undefined ? {} : { check: check.name }), context: [announcement.word] };
      yield { entity, start, end, score: scoreOf(check, announcement), recognizer: name, why };
    }
  }
}

function scoreOf(check: DocumentCheck | undefined, { isClose }: Announcement): number {
  if (check !== undefined) return 0.95;
  return isClose ? 0.92 : 0.85;
}
