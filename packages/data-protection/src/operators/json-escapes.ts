/** A text as the inside of a JSON string, of one inside another where `times` is more than 1. */
export function escapeJson(text: string, times = 1): string {
  let escaped = text;
  for (let left = times; left > 0; left--) escaped = JSON.stringify(escaped).slice(1, -1);
  return escaped;
}

/** What the inside of a JSON string says; the text itself where it is no such inside. */
export function unescapeJson(text: string): string {
  try {
    const said: unknown = JSON.parse(`"${text}"`);
    return typeof said === "string" ? said : text;
  } catch {
    return text;
  }
}
