import type { Recognizer } from "@leam/spec";
import { defineAnchored } from "../../scan/define-anchored.ts";
import type { Scan } from "../../scan/tokens/scan.ts";

/**
 * Hardware addresses of network cards (EUI-48): six octets with colons or hyphens, or three groups with dots.
 * Digests and IPv6 addresses are longer. Source: IEEE 802, "Guidelines for EUI-48". Documentation range RFC 7042: 00-00-5E-00-53-AF.
 */
export const macAddress: Recognizer = defineAnchored({
  name: "any/mac-address",
  entity: "MAC_ADDRESS",
  starts: octetStarts,
  pattern: () =>
    /(?<![\p{L}\p{N}]|[\p{L}\p{N}][:.-])(?:[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5}|[0-9a-fA-F]{2}(?:-[0-9a-fA-F]{2}){5}|(?=[0-9.]{0,13}[a-fA-F])[0-9a-fA-F]{4}\.[0-9a-fA-F]{4}\.[0-9a-fA-F]{4})(?![\p{L}\p{N}]|[:.-][\p{L}\p{N}])/uy,
  rule: "six octets",
  longest: 17,
  check: { name: "not the broadcast or null address, nor decimal pairs alone with hyphens", holds: isCard },
  hints: ["MAC", "ethernet", "wifi", "wi-fi", "bssid", "hwaddr"],
  score: 0.9,
});

/** Tokens of two or four signs that another of as many follows behind a colon, a hyphen or a point. */
function* octetStarts({ text, tokens }: Scan): Generator<number> {
  for (let token = 0; token + 1 < tokens.count; token += 1) {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    const length = end - start;
    const sign = text.charCodeAt(end);
    const isJoined = length === 2 ? sign === 58 || sign === 45 : length === 4 && sign === 46;
    if (isJoined && tokens.starts[token + 1] === end + 1 && tokens.ends[token + 1] === end + 1 + length) yield start;
  }
}

function isCard(value: string): boolean {
  const digits = value.replaceAll(/[:.-]/gu, "").toLowerCase();
  return !/^(?:0{12}|f{12})$/u.test(digits) && (/[a-f]/u.test(digits) || value.includes(":"));
}
