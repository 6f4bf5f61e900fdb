const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A text as HTML shows it, in content and in quoted attributes. Controls that HTML forbids and signs that turn the direction of what
 * follows are shown as U+FFFD: they could make a page say something else than its text.
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD")
    .replaceAll(/[&<>"']/gu, (sign) => references[sign] ?? sign)
    .toWellFormed();
}
