import type { Finding } from "@leam/spec";
import { createScan } from "../../src/filter/create-scan.ts";
import { createPseudonyms } from "../../src/operators/pseudonymize.ts";
import { writtenIds } from "../../src/operators/written-ids.ts";
import { protect } from "../../src/protect.ts";
import { isJson } from "../../src/replace/json-tokens.ts";
import { replaceText } from "../../src/replace/replace-text.ts";
import { createRestoreCounts } from "../../src/restore/restore-counts.ts";
import { createLaneFactory } from "../../src/restore/restore-lane.ts";
import type { Random } from "../random.ts";

const key = new Uint8Array(32).fill(9);

/** What is wrong with how a text is protected and restored; undefined for nothing. */
export function checkText(text: string, random: Random): string | undefined {
  const whole = protect(text, { key });
  if (!areSpans(whole.findings, text.length)) return "findings out of order or out of the text";
  if (whole.restore(whole.text) !== text) return "restore(protect(text)) differs";
  if (whole.findings.length === 0)
    return whole.text === text || hasTags(whole.text) ? undefined : "changed for nothing";
  return checkLane(text, whole.text, random);
}

/** Through a lane in chunks, as an answer that quotes the text would come: addresses of the text are not guarded here. */
function checkLane(text: string, expected: string, random: Random): string | undefined {
  const pseudonyms = createPseudonyms(key, { reserved: new Set(writtenIds(text)) });
  const scan = createScan({}, [text]);
  const { text: sent, exchanges } = replaceText(text, { scan, pseudonyms, onFound: () => {} });
  if (sent !== expected) return "two runs under one key differ";
  for (const { fromStart, fromEnd, toStart, toEnd } of exchanges) {
    const code = sent.slice(toStart, toEnd);
    const pseudonym = pseudonyms.all().find((each) => code.includes(`[${each.code}]`));
    if (pseudonym === undefined) return "an exchange without its tag";
    // Escapes of JSON are read before a value is replaced.
    if (!isJson(text) && pseudonym.text !== text.slice(fromStart, fromEnd)) return "a tag for another value";
  }
  const isJsonText = isJson(text);
  const lane = createLaneFactory(
    pseudonyms.all(),
    createRestoreCounts(),
  )({ isJson: isJsonText, isGuarded: false, isRestoring: true });
  let restored = "";
  for (let at = 0; at < sent.length;) {
    const end = at + 1 + random.below(sent.length);
    restored += lane.add(sent.slice(at, end));
    at = end;
  }
  restored += lane.end();
  if (!isJsonText) return restored === text ? undefined : "the lane gave another text";
  return JSON.stringify(JSON.parse(restored)) === JSON.stringify(JSON.parse(text))
    ? undefined
    : "the lane gave other JSON";
}

export function areSpans(findings: readonly Finding[], length: number): boolean {
  let from = 0;
  for (const { start, end, score } of findings) {
    if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
    if (start < from || end <= start || end > length || !(score >= 0 && score <= 1)) return false;
    from = end;
  }
  return true;
}

function hasTags(text: string): boolean {
  return /\[[A-Z][A-Z0-9_]*_[a-z2-9]{4,}/u.test(text);
}
