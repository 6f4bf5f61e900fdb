import { randomBytes } from "node:crypto";
import { mask, type Operator, pseudonymize, redact, surrogate } from "@leam/data-protection/anonymize";
import type { OperatorName } from "./parse-arguments.ts";

/** @param given The key; undefined: a random one. */
export function chooseOperator(name: OperatorName, given: Uint8Array | undefined): Operator {
  if (name === "redact") return redact();
  if (name === "mask") return mask({ keep: 2 });
  const key = given ?? randomBytes(32);
  return name === "pseudonymize" ? pseudonymize({ key }) : surrogate({ key });
}
