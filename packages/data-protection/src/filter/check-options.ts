import { LeamError } from "@leam/spec";
import { thresholds } from "../scan/min-score.ts";
import { wantedTypes } from "../scan/wanted-types.ts";
import { checkMemory } from "./open-memory.ts";
import type { DataProtectionOptions } from "./options.ts";

const names: Readonly<Record<keyof DataProtectionOptions, true>> = {
  recognizers: true,
  namedEntities: true,
  minScore: true,
  allow: true,
  deny: true,
  evasion: true,
  languages: true,
  identify: true,
  entities: true,
  key: true,
  replacement: true,
  attachments: true,
  tools: true,
  vault: true,
  subject: true,
  hint: true,
};

/** A misspelt `deny` would quietly let values leave. @throws {LeamError} INVALID_PLUGIN */
export function checkOptions(options: DataProtectionOptions): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown !== undefined)
    throw new LeamError({
      code: "INVALID_PLUGIN",
      message: `dataProtection has no option \`${unknown.slice(0, 40)}\`. Its options are ${Object.keys(names).join(", ")}.`,
      param: unknown.slice(0, 40),
    });
  checkMemory(options);
  thresholds(options.minScore);
  wantedTypes(options);
}
