import { LeamError } from "@leam/spec";
import type { LeamOptions } from "./leam-options.ts";

const names: Readonly<Record<keyof LeamOptions, true>> = {
  baseUrl: true,
  apiKey: true,
  model: true,
  embeddingModel: true,
  facts: true,
  transport: true,
  providers: true,
  languages: true,
  dataProtection: true,
  filters: true,
  policy: true,
};

/** A misspelt `baseURL` would quietly run the embedded model instead. @throws {LeamError} INVALID_CALL */
export function checkOptions(options: LeamOptions): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown === undefined) return;
  const meant = Object.keys(names).find((name) => name.toLowerCase() === unknown.toLowerCase());
  throw new LeamError({
    code: "INVALID_CALL",
    message: `createLeam has no option \`${unknown.slice(0, 40)}\`${meant === undefined ? "" : `; \`${meant}\` is meant`}. Its options are ${Object.keys(names).join(", ")}.`,
    param: unknown.slice(0, 40),
  });
}
