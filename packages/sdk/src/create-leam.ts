import { type Client, createClient } from "@leam/client";
import { dataProtection, type DataProtectionOptions, protect, type ProtectedText } from "@leam/data-protection";
import { allLanguages, createIdentifier } from "@leam/languages";
import type { Identification } from "@leam/spec";
import { checkOptions } from "./check-options.ts";
import { chooseProviders } from "./choose-providers.ts";
import type { LeamOptions } from "./leam-options.ts";

/** A client with everything wired. */
export interface Leam extends Client {
  /** The language of a text, among the languages given. */
  identify(text: string): Identification;
  /** One text without its personal data, and the way back: what the filter does to a call. */
  protect(text: string): ProtectedText;
}

/**
 * The SDK in one call: with no options it runs in this process, without key, server or download; with `baseUrl`, or `LEAM_BASE_URL`
 * in the environment, the same code talks to a server. Personal data is replaced before a call leaves and restored in the answer.
 * @throws {LeamError} INVALID_CALL for an option that does not exist, or a `baseUrl` that is no address
 *
 * @example
 * ```ts
 * import { createLeam } from "@leam/sdk";
 *
 * const leam = createLeam();
 * const answer = await leam.chat({ messages: "Who called? Ms Maria Keller rang about the lease. Her number is +49 30 90182045." });
 * console.log(await answer.text());
 * ```
 */
export function createLeam(options: LeamOptions = {}): Leam {
  checkOptions(options);
  const { languages = allLanguages, filters = [], policy } = options;
  const identify = createIdentifier(languages);
  const protectionOptions: DataProtectionOptions = {
    languages,
    identify,
    ...(options.dataProtection === false ? {} : options.dataProtection),
  };
  const protection = options.dataProtection === false ? [] : [dataProtection(protectionOptions)];
  const { providers, model, embeddingModel } = chooseProviders(options);
  const client = createClient({
    providers,
    filters: [...protection, ...filters],
    ...(policy === undefined ? {} : { policy }),
    ...(model === undefined ? {} : { model }),
    ...(embeddingModel === undefined ? {} : { embeddingModel }),
  });
  return { ...client, identify, protect: (text) => protect(text, protectionOptions) };
}
