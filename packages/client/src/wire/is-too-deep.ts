/** Levels of nesting: deep enough for any JSON Schema, far from where recursive code (schemas, JSON.stringify) runs out of stack. */
export const deepestJson = 200;

/**
 * True for what `JSON.parse` made of a text from elsewhere, when it is nested deeper than {@link deepestJson} levels. Level by level
 * and not recursive: a text of brackets only must not exhaust the stack here either.
 */
export function isTooDeep(value: unknown, text: string): boolean {
  if (text.length <= 2 * deepestJson) return false; // each level takes two brackets: most chunks of a stream need no look
  let level: readonly object[] = isObject(value) ? [value] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === deepestJson) return true;
    const below: object[] = [];
    for (const parent of level) for (const member of Object.values(parent)) if (isObject(member)) below.push(member);
    level = below;
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
