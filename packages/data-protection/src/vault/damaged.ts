import { LeamError } from "@leam/spec";

/** What a vault throws where a row is not what it wrote. */
export function damaged(what: string, advice: string): LeamError {
  return new LeamError({
    code: "PROTECTION_FAILED",
    message: `${what} of the vault is damaged or was altered. ${advice}`,
  });
}
