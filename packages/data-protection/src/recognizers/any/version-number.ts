import type { Scan } from "../../scan/tokens/scan.ts";
import { createWordTable, type WordTable } from "../../scan/tokens/word-table.ts";
import { addressWords, machineWords, versionWords } from "./network-words.data.ts";
import { titledColumns } from "./titled-columns.ts";

/** How far from the number a word of networks counts, and a word for a version before it. */
const reach = 60;

/** Public resolvers that everybody writes without a word. */
const resolvers: readonly string[] = ["1.1.1.1", "1.0.0.1", "8.8.8.8", "8.8.4.4", "9.9.9.9"];

const words: WordTable<"address" | "machine" | "version"> = createWordTable(function* () {
  for (const word of addressWords) yield [word, "address"] as const;
  for (const word of machineWords) yield [word, "machine"] as const;
  for (const word of versionWords) yield [word, "version"] as const;
});

/**
 * Whether four octets are more likely the number of a version or a paragraph: small ones without a word of networks near them ("Since 4.3.0.12 it
 * crashes"), or ones of two digits after a word for a version in their sentence. Machines have versions too ("the update of the server to 8.2.1.4"). Providers' addresses are hardly ever that small.
 */
export function isVersionNumber(scan: Scan, start: number, end: number): boolean {
  const value = scan.text.slice(start, end);
  const octets = value.split(".").map(Number);
  if (octets.some((octet) => octet > 99) || resolvers.includes(value)) return false;
  if (isWrittenAsAddress(scan.text, start, end)) return false;
  const near = words.within(scan, Math.max(0, start - reach), end + reach);
  const has = (tag: "address" | "machine"): boolean => near.some(({ tags }) => tags.includes(tag));
  if (has("address")) return false;
  const small = octets.filter((octet) => octet < 30).length;
  const versions = near.filter(({ tags }) => tags.includes("version"));
  const announced = versions.some((match) => match.end <= start && !endsSentence(scan.text, match.end, start));
  if (has("machine") || octets[0] === 10) return versions.length > 0 && small === 4;
  return announced || ((small === 4 || (small === 3 && (octets[0] ?? 0) < 30)) && !isInColumn(scan.text, start));
}

/** A prefix length, a port, a scheme, or the two dashes of a web server's log beside it. */
function isWrittenAsAddress(text: string, start: number, end: number): boolean {
  const sign = text[end];
  if ((sign === "/" || sign === ":") && isDigit(text.charCodeAt(end + 1))) return true;
  return text.startsWith("//", start - 2) || text[start - 1] === "@" || text.startsWith(" - - [", end);
}

function isInColumn(text: string, start: number): boolean {
  if (!text.includes("\n")) return false;
  for (const cell of titledColumns(text, isAddressTitle)) {
    if (cell.start > start) return false;
    if (start < cell.end) return true;
  }
  return false;
}

function isAddressTitle(cell: string): boolean {
  return /(?<!\p{L})(?:ip|host|server|addr|address|client|src|dst)(?!\p{L})/u.test(cell.toLowerCase());
}

function endsSentence(text: string, from: number, until: number): boolean {
  return /[.!?;] |\n/u.test(text.slice(from, until));
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
