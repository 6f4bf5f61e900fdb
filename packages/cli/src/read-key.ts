import { readFile } from "node:fs/promises";
import { LeamError } from "@leam/spec";
import { codeOf } from "./code-of.ts";
import type { KeyPlace } from "./parse-arguments.ts";

const shortestKeyBytes = 16;

/**
 * The key as bytes. Of a file all but a line end behind it.
 * @throws {LeamError} INVALID_CALL for a key that is missing or too short.
 */
export async function readKey(place: KeyPlace, env: Readonly<Record<string, string | undefined>>): Promise<Uint8Array> {
  if ("env" in place)
    return checked(`The environment variable ${place.env}`, "is not set", Buffer.from(env[place.env] ?? ""));
  const bytes = await readFile(place.file).catch((error: unknown) => {
    throw wrong(`The key file ${place.file} cannot be read (${codeOf(error)}).`);
  });
  const isEnded = bytes.at(-1) === 10;
  const end = isEnded ? (bytes.at(-2) === 13 ? -2 : -1) : undefined;
  return checked(`The key file ${place.file}`, "is empty", bytes.subarray(0, end));
}

function checked(what: string, whenEmpty: string, key: Uint8Array): Uint8Array {
  if (key.length >= shortestKeyBytes) return key;
  throw wrong(`${what} ${key.length === 0 ? whenEmpty : "is too short for a key"}.`);
}

function wrong(message: string): LeamError {
  return new LeamError({
    code: "INVALID_CALL",
    message: `${message} Put at least ${shortestKeyBytes} random bytes into it.`,
  });
}
