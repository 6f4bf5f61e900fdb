import { LeamError } from "@leam/spec";

/** How many letters of a text are in each script of a list, and how many in none of them. */
export interface ScriptCount {
  readonly letters: number;
  readonly byScript: ReadonlyMap<string, number>;
}

/** A counter for ISO 15924 codes. @throws {LeamError} INVALID_PLUGIN for a code that Unicode has no script for. */
export function createScriptCounter(scripts: readonly string[]): (text: string) => ScriptCount {
  const patterns = new Map([...new Set(scripts)].map((script) => [script, scriptPattern(script)]));
  return (text) => {
    const byScript = new Map<string, number>();
    for (const [script, pattern] of patterns) byScript.set(script, count(text, pattern));
    return { letters: count(text, /\p{L}/gu), byScript };
  };
}

function scriptPattern(script: string): RegExp {
  try {
    return new RegExp(String.raw`(?=\p{L})\p{Script=${script}}`, "gu");
  } catch (cause) {
    const message = `Language: \`scripts\` holds "${script}", which is no script of Unicode. Use ISO 15924 codes such as "Latn".`;
    throw new LeamError({ code: "INVALID_PLUGIN", message, param: "scripts", cause });
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found += 1;
  return found;
}
