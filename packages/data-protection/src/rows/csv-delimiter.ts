/** In the order in which they win a tie. */
const delimiters = [",", ";", "\t", "|"] as const;

/**
 * The delimiter of a CSV file by its first line: the one that stands most often outside quotes. Spreadsheets write `;` wherever the comma
 * is the decimal sign, that is in most of Europe.
 */
export function csvDelimiter(firstLine: string): string {
  const outside = firstLine.replaceAll(/"[^"]*"/gu, "");
  const counts = delimiters.map((delimiter) => outside.split(delimiter).length - 1);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}
