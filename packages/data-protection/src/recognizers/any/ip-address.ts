import type { Finding, Recognizer } from "@leam/spec";
import { defineScanning } from "../../scan/scanning-recognizer.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { runStarts } from "../../scan/tokens/starts.ts";
import { isVersionNumber } from "./version-number.ts";

const octet = "(?:25[0-5]|2[0-4]\\d|1\\d{2}|[1-9]?\\d)";
const versionFour = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${octet}\\.){3}${octet}(?!\\.?[\\p{L}\\p{N}])`, "uy");
const versionSix = /(?<![\p{L}\p{N}:.])[0-9a-fA-F:]{2,39}(?:(?<=:)(?:\d{1,3}\.){3}\d{1,3})?(?![\p{L}\p{N}:])/uy;

/** Four numbers after one of these, in whatever case or form, are a version or a paragraph, not an address. */
const versionWord =
  /(?<!\p{L})(?:(?:v|ver|fw|rev|oid)(?!\p{L})|versi|versã|versa|verz|verż|versj|wersj|верси|версі|верзи|έκδοσ|inačic|izdaj|leagan|leagain|útgáf|udgave|utgåv|utgave|sürüm|kiadás|release|build|firmware|revision|editio|ediție|ediți|väljaan|laidin|laidim|patch|update|odsek|odstavek|para|tables?|tabel|tabul|tabl|tabla|figure|artic|artik|artíc|annex|section|abschnitt|kapitel|chapter|chapitre|capítulo|capitolo|rozdział|kapitol|poglavlj|глав|раздел|розділ|clause|ziffer)\p{L}{0,9}[^\p{L},]{0,3}$/iu;

/** IPv4 and IPv6 addresses (RFC 791, RFC 4291). Documentation examples: 192.0.2.146, 2001:db8::ff00:42:8329. */
export const ipAddress: Recognizer = defineScanning({
  name: "any/ip-address",
  entity: "IP_ADDRESS",
  longest: 45,
  scan: findAddresses,
});

function* findAddresses(scan: Scan): Generator<Finding> {
  const { text, tokens } = scan;
  for (const number of tokens.numbers) {
    const start = tokens.starts[number] ?? 0;
    const end = tokens.ends[number] ?? 0;
    if (end - start > 3 || text[end] !== "." || tokens.starts[number + 1] !== end + 1) continue;
    const value = matchAt(versionFour, text, start);
    if (value === undefined || versionWord.test(text.slice(Math.max(0, start - 25), start))) continue;
    if (isVersionNumber(scan, start, start + value.length))
      yield { ...finding(start, value, "four octets, as versions have them"), score: 0.3 };
    else yield finding(start, value, "four octets");
  }
  let free = 0;
  for (const start of runStarts(scan, ":", isHexadecimalOrColon, 39)) {
    const value = start < free ? undefined : matchAt(versionSix, text, start);
    if (value === undefined) continue;
    free = start + value.length;
    if (isVersionSix(value)) yield finding(start, value, "eight groups of hexadecimal digits, or fewer with ::");
  }
}

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

function isHexadecimalOrColon(unit: number): boolean {
  return (unit >= 48 && unit <= 58) || (unit >= 97 && unit <= 102) || (unit >= 65 && unit <= 70);
}

function finding(start: number, value: string, rule: string): Finding {
  return {
    entity: "IP_ADDRESS",
    start,
    end: start + value.length,
    score: 0.95,
    recognizer: "any/ip-address",
    why: { rule },
  };
}

/** Eight groups of one to four hexadecimal digits, or fewer around one `::`; the last may be an IPv4 address. */
export function isVersionSix(value: string): boolean {
  const halves = value.split("::");
  if (halves.length > 2 || !/\d/u.test(value)) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const count = groups.length + (value.includes(".") ? 1 : 0);
  if (!groups.every((group) => /^(?:[0-9a-f]{1,4}|[\d.]{7,15})$/iu.test(group))) return false;
  return halves.length === 2 ? count >= 2 && count <= 7 : count === 8;
}
