import { randomBytes } from "node:crypto";
import { mask, type Operator, pseudonymize, redact, surrogate } from "@leam/data-protection/anonymize";
import { LeamError } from "@leam/spec";
import type { OperatorName } from "./parse-arguments.ts";

const shortestKeyBytes = 16;

/** @throws {LeamError} INVALID_CALL for a key that is missing or too short. */
export function chooseOperator(
  name: OperatorName,
  keyEnv: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Operator {
  if (name === "redact") return redact();
  if (name === "mask") return mask({ keep: 2 });
  const key = keyEnv === undefined ? randomBytes(32) : keyIn(keyEnv, env[keyEnv] ?? "");
  return name === "pseudonymize" ? pseudonymize({ key }) : surrogate({ key });
}

function keyIn(name: string, key: string): string {
  if (Buffer.byteLength(key) >= shortestKeyBytes) return key;
  throw new LeamError({
    code: "INVALID_CALL",
    message: `The environment variable ${name} ${key === "" ? "is not set" : "is too short for a key"}. Put at least ${shortestKeyBytes} random bytes into it.`,
  });
}
