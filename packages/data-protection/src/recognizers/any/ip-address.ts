import { defineRecognizer, type Finding, type Recognizer } from "@leam/spec";

const octet = "(?:25[0-5]|2[0-4]\\d|1\\d{2}|[1-9]?\\d)";
const versionFour = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${octet}\\.){3}${octet}(?!\\.?[\\p{L}\\p{N}])`, "gu");
const versionSix = /(?<![\p{L}\p{N}:.])[0-9a-f:]{2,39}(?:(?<=:)(?:\d{1,3}\.){3}\d{1,3})?(?![\p{L}\p{N}:])/giu;

/** Four numbers after one of these, in whatever case or form, are a version or a paragraph, not an address. */
const versionWord =
  /(?<!\p{L})(?:(?:v|ver|fw|rev|oid)(?!\p{L})|versi|verz|verż|versj|wersj|верси|версі|верзи|έκδοσ|inačic|izdaj|leagan|leagain|útgáf|udgave|utgåv|utgave|sürüm|kiadás|release|build|firmware|revision|editio|ediție|ediți|väljaan|laidin|laidim|patch|update|odsek|odstavek|section|abschnitt|kapitel|chapter|chapitre|capítulo|capitolo|rozdział|kapitol|poglavlj|глав|раздел|розділ|clause|ziffer)\p{L}{0,9}\P{L}{0,3}$/iu;

/** IPv4 and IPv6 addresses (RFC 791, RFC 4291). Documentation examples: 192.0.2.146, 2001:db8::ff00:42:8329. */
export const ipAddress: Recognizer = defineRecognizer({
  name: "any/ip-address",
  entity: "IP_ADDRESS",
  longest: 45,
  find: findAddresses,
});

function* findAddresses(text: string): Generator<Finding> {
  for (const match of text.matchAll(versionFour)) {
    if (versionWord.test(text.slice(Math.max(0, match.index - 25), match.index))) continue;
    yield finding(match.index, match[0], "four octets");
  }
  for (const match of text.matchAll(versionSix)) {
    if (isVersionSix(match[0]))
      yield finding(match.index, match[0], "eight groups of hexadecimal digits, or fewer with ::");
  }
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
