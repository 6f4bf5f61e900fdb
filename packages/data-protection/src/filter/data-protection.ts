import { defineFilter, type Filter, mapAnswer } from "@leam/spec";
import { addProtection } from "./add-protection.ts";
import { checkOptions } from "./check-options.ts";
import { failClosed } from "./fail-closed.ts";
import { openMemory } from "./open-memory.ts";
import type { DataProtectionOptions } from "./options.ts";
import { protectChatCall, protectEmbedCall } from "./protect-call.ts";
import { restoreEvents } from "./restore-events.ts";
import { secretKey } from "./secret-key.ts";

/**
 * The filter that keeps personal data in the process: pseudonyms such as `[PERSON_k7f3]` travel in its place, and the answer's are put
 * back while it streams. What it remembers lives as long as the call, unless a vault keeps it.
 * @throws {LeamError} INVALID_PLUGIN for options that do not exist or would protect nothing, a key that is too short, or a vault without a subject; later, on a call, PROTECTION_FAILED before anything is sent.
 * @example
 * const client = createClient({ filters: [dataProtection()] });
 */
export function dataProtection(options: DataProtectionOptions = {}): Filter {
  const key = secretKey(options.key);
  checkOptions(options);
  return defineFilter({
    name: "data-protection",
    async handle(call, next) {
      const memory = await openMemory(call, key, options);
      const session = failClosed(() => protectChatCall(call, memory, options));
      await memory.keep(session.used);
      const isJson = call.responseFormat !== undefined && call.responseFormat.type !== "text";
      const tools = options.tools === undefined ? undefined : new Set(options.tools.allow);
      const answer = await next(session.call);
      return mapAnswer(answer, (events) => restoreEvents(events, session, { isJson, ...(tools && { tools }) }));
    },
    async handleEmbed(call, next) {
      const memory = await openMemory(call, key, options);
      const { call: sent, found, used } = failClosed(() => protectEmbedCall(call, memory, options));
      await memory.keep(used);
      const embeddings = await next(sent);
      if (embeddings.record === undefined) return embeddings;
      return { ...embeddings, record: addProtection(embeddings.record, { found, restored: 0, unrestored: 0 }) };
    },
  });
}
