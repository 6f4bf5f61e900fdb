/** A line of a letter that is at least this long was broken by its width, not by its writer. */
const wrapWidth = 50;

/** Whether the line that ends here goes on in the next. */
export function isWrapped(text: string, lineEnd: number): boolean {
  return lineEnd >= wrapWidth && !text.slice(lineEnd - wrapWidth, lineEnd).includes("\n");
}
