import type { ChatCall, EmbedCall, JsonObject, JsonValue } from "@leam/spec";
import { writtenIds } from "../operators/written-ids.ts";
import { createPseudonyms, type Pseudonym } from "../operators/pseudonymize.ts";
import { checkAttachments } from "../replace/check-attachments.ts";
import type { Exchange } from "../replace/exchange.ts";
import { type CallVisitor, mapCallTexts, mapEmbedTexts } from "../replace/map-call-texts.ts";
import { type PartRun, partRuns, scanParts } from "../replace/scan-parts.ts";
import { type ReplacedText, type ReplaceTextOptions, replaceText, type Scan } from "../replace/replace-text.ts";
import { createSurrogates, type Surrogates } from "../surrogates/create-surrogates.ts";
import type { SurrogateValue } from "../surrogates/surrogate-value.ts";
import { createScan } from "./create-scan.ts";
import { hintMessage } from "./hint.ts";
import type { StandIns } from "./stand-ins.ts";
import type { DataProtectionOptions } from "./options.ts";

/** A call without personal data, and what the way back needs. It lives as long as the call. */
export interface ProtectedCall<Call> {
  readonly call: Call;
  readonly pseudonyms: readonly Pseudonym[];
  readonly surrogates: readonly SurrogateValue[];
  /** What stands in this call for something, without what is only known from earlier ones. */
  readonly used: StandIns;
  /** Findings by entity type. */
  readonly found: Readonly<Record<string, number>>;
  /** What was exchanged in the content of each message, from the caller's text to the sent one; by {@link contentPlace}. */
  readonly exchanges: ReadonlyMap<string, readonly Exchange[]>;
  /** How many messages were put in front of the caller's. */
  readonly messagesBefore: number;
}

/** Where pseudonyms come from. */
export interface PseudonymSource {
  readonly key: Uint8Array;
  /** Of earlier calls. */
  readonly known?: StandIns;
}

/** @throws {LeamError} PROTECTION_FAILED */
export function protectChatCall(
  call: ChatCall,
  source: PseudonymSource,
  options: DataProtectionOptions,
): ProtectedCall<ChatCall> {
  const runs = partRuns(call);
  const texts = [...collect((visit) => void mapCallTexts(call, visit)), ...runs.map(({ joined }) => joined)];
  const scan = createScan(options, texts);
  if (options.attachments !== "allow") checkAttachments(call, scan);
  const { replacement } = options;
  const surrogates = replacement && createSurrogates(replacement, texts, source.known?.surrogates);
  const { visit, result } = replacing(texts, source, { scan, runs, surrogatesFor: () => surrogates });
  const replaced = result(mapCallTexts(call, visit));
  if (options.hint === false || replaced.used.pseudonyms.length === 0) return replaced;
  const messages = [hintMessage, ...replaced.call.messages];
  return { ...replaced, call: { ...replaced.call, messages }, messagesBefore: 1 };
}

/** @throws {LeamError} PROTECTION_FAILED */
export function protectEmbedCall(
  call: EmbedCall,
  source: PseudonymSource,
  options: DataProtectionOptions,
): ProtectedCall<EmbedCall> {
  const texts = collect((visit) => void mapEmbedTexts(call, visit));
  // Texts for embeddings are not of one conversation: each is replaced as if it came alone, so that its vector is always the same.
  const { replacement } = options;
  const surrogatesFor = (text: string): Surrogates | undefined =>
    replacement && createSurrogates(replacement, [text], source.known?.surrogates);
  const { visit, result } = replacing(texts, source, { scan: createScan(options, texts, []), runs: [], surrogatesFor });
  return result(mapEmbedTexts(call, visit));
}

/** Names the content of a message, or one part of it. */
export function contentPlace(message: number, part: number | undefined): string {
  return part === undefined ? `${message}` : `${message}.${part}`;
}

function collect(walk: (visit: CallVisitor) => void): readonly string[] {
  const texts: string[] = [];
  const add = (text: string): string => {
    texts.push(text);
    return text;
  };
  walk({ text: add, content: add, name: add, json: (value) => (texts.push(JSON.stringify(value)), value) });
  return texts;
}

interface Replacing {
  readonly scan: Scan;
  readonly runs: readonly PartRun[];
  readonly surrogatesFor: (text: string) => Surrogates | undefined;
}

function replacing(
  texts: readonly string[],
  { key, known }: PseudonymSource,
  { scan, runs, surrogatesFor }: Replacing,
) {
  const reserved = new Set(texts.flatMap((text) => [...writtenIds(text)]));
  const pseudonyms = createPseudonyms(key, { reserved, ...(known && { known: known.pseudonyms }) });
  const scanOf = scanParts(scan, runs);
  const made = new Set<Surrogates>();
  const found: Record<string, number> = {};
  const exchanges = new Map<string, readonly Exchange[]>();
  const onFound = (entity: string): number => (found[entity] = (found[entity] ?? 0) + 1);
  const replace = (text: string, more: Partial<ReplaceTextOptions> = {}): ReplacedText => {
    const surrogates = surrogatesFor(text);
    if (surrogates !== undefined) made.add(surrogates);
    return replaceText(text, { scan, pseudonyms, surrogates, onFound, ...more });
  };
  const visit: CallVisitor = {
    text: (text) => replace(text).text,
    content: (text, message, part) => {
      const replaced = replace(text, { scan: scanOf(message, part) });
      exchanges.set(contentPlace(message, part), replaced.exchanges);
      return replaced.text;
    },
    name: (name) => replace(name, { scan: scanName(scan), isBare: true }).text,
    json: (value) => toObject(replace(JSON.stringify(value), { hasKeys: false }).text),
  };
  const result = <Call>(call: Call): ProtectedCall<Call> => ({
    call,
    pseudonyms: pseudonyms.all(),
    surrogates: [...made].flatMap((each) => each.all()),
    used: { pseudonyms: pseudonyms.used(), surrogates: [...made].flatMap((each) => each.used()) },
    found,
    exchanges,
    messagesBefore: 0,
  });
  return { visit, result };
}

/** Finds "Anna Weber" in a message's name, which servers let be written only as "anna_weber". */
function scanName(scan: Scan): Scan {
  // Behind a word, so that the name does not look like the mere first word of a sentence.
  const lead = "by ";
  return (name) => {
    const spaced = name.replaceAll(/[_-]/gu, " ").replaceAll(/(?<!\p{L})[a-z]/gu, (letter) => letter.toUpperCase());
    const shifted = scan(lead + spaced).map((each) => ({
      ...each,
      start: each.start - lead.length,
      end: each.end - lead.length,
    }));
    return [...scan(name), ...shifted.filter(({ start }) => start >= 0)];
  };
}

function toObject(json: string): JsonObject {
  const value: JsonValue = JSON.parse(json);
  return isObject(value) ? value : {};
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
