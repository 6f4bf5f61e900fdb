/**
 * An error of an HTTP client as a cause that may be logged: its name, message, code and causes, and nothing else that it carries.
 * undici's HTTPParserError holds bytes of the response, and with them pieces of the answer.
 */
export function bareCause(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error) || depth > deepest) return undefined;
  const cause = bareCause(error.cause, depth + 1);
  const bare = new Error(error.message, cause === undefined ? undefined : { cause });
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  return Object.assign(bare, { name: error.name, ...code });
}

/** Causes of causes; a chain may lead back into itself. */
const deepest = 8;
