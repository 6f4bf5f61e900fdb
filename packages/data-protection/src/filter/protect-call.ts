import type { ChatCall, EmbedCall, JsonObject, JsonValue } from "@leam/spec";
import { writtenIds } from "../operators/written-ids.ts";
import { createPseudonyms, type Pseudonym } from "../operators/pseudonymize.ts";
import { checkAttachments } from "../replace/check-attachments.ts";
import type { Exchange } from "../replace/exchange.ts";
import { type CallVisitor, mapCallTexts, mapEmbedTexts } from "../replace/map-call-texts.ts";
import { type ReplaceTextOptions, replaceText, type Scan } from "../replace/replace-text.ts";
import { createScan } from "./create-scan.ts";
import { hintMessage } from "./hint.ts";
import type { DataProtectionOptions } from "./options.ts";

/** A call without personal data, and what the way back needs. It lives as long as the call. */
export interface ProtectedCall<Call> {
  readonly call: Call;
  readonly pseudonyms: readonly Pseudonym[];
  /** Findings by entity type. */
  readonly found: Readonly<Record<string, number>>;
  /** What was exchanged in the content of each message, from the caller's text to the sent one; by {@link contentPlace}. */
  readonly exchanges: ReadonlyMap<string, readonly Exchange[]>;
  /** How many messages were put in front of the caller's. */
  readonly messagesBefore: number;
}

/** @throws {LeamError} PROTECTION_FAILED */
export function protectChatCall(
  call: ChatCall,
  key: Uint8Array,
  options: DataProtectionOptions,
): ProtectedCall<ChatCall> {
  const texts = collect((visit) => void mapCallTexts(call, visit));
  const scan = createScan(options, texts);
  if (options.attachments !== "allow") checkAttachments(call, scan);
  const { visit, result } = replacing(texts, key, scan);
  const replaced = result(mapCallTexts(call, visit));
  if (options.hint === false || replaced.pseudonyms.length === 0) return replaced;
  const messages = [hintMessage, ...replaced.call.messages];
  return { ...replaced, call: { ...replaced.call, messages }, messagesBefore: 1 };
}

/** @throws {LeamError} PROTECTION_FAILED */
export function protectEmbedCall(
  call: EmbedCall,
  key: Uint8Array,
  options: DataProtectionOptions,
): ProtectedCall<EmbedCall> {
  const texts = collect((visit) => void mapEmbedTexts(call, visit));
  // Texts for embeddings are not of one conversation: each is replaced as if it came alone, so that its vector is always the same.
  const { visit, result } = replacing(texts, key, createScan(options, texts, []));
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

function replacing(texts: readonly string[], key: Uint8Array, scan: Scan) {
  const reserved = new Set(texts.flatMap((text) => [...writtenIds(text)]));
  const pseudonyms = createPseudonyms(key, reserved);
  const found: Record<string, number> = {};
  const exchanges = new Map<string, readonly Exchange[]>();
  const settings: ReplaceTextOptions = {
    scan,
    pseudonyms,
    onFound: (entity) => (found[entity] = (found[entity] ?? 0) + 1),
  };
  const visit: CallVisitor = {
    text: (text) => replaceText(text, settings).text,
    content: (text, message, part) => {
      const replaced = replaceText(text, settings);
      exchanges.set(contentPlace(message, part), replaced.exchanges);
      return replaced.text;
    },
    name: (name) => replaceText(name, { ...settings, scan: scanName(scan), isBare: true }).text,
    json: (value) => toObject(replaceText(JSON.stringify(value), { ...settings, hasKeys: false }).text),
  };
  const result = <Call>(call: Call): ProtectedCall<Call> => ({
    call,
    pseudonyms: pseudonyms.all(),
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
