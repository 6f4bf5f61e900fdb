import { definePattern, type Recognizer } from "@leam/spec";

/**
 * Hardware addresses of network cards (EUI-48): six octets with colons or hyphens, or three groups with dots.
 * Digests and IPv6 addresses are longer. Source: IEEE 802, "Guidelines for EUI-48". Documentation range RFC 7042: 00-00-5E-00-53-AF.
 */
export const macAddress: Recognizer = definePattern({
  name: "any/mac-address",
  entity: "MAC_ADDRESS",
  pattern:
    /(?=[0-9a-f]{2}[:-]|[0-9a-f]{4}\.)(?<![\p{L}\p{N}]|[\p{L}\p{N}][:.-])(?:[0-9a-f]{2}(?::[0-9a-f]{2}){5}|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|(?=[0-9.]{0,13}[a-f])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\p{L}\p{N}]|[:.-][\p{L}\p{N}])/giu,
  rule: "six octets",
  longest: 17,
  check: { name: "not the broadcast or null address, nor decimal pairs alone with hyphens", holds: isCard },
  hints: ["MAC", "ethernet", "wifi", "wi-fi", "bssid", "hwaddr"],
  score: 0.9,
});

function isCard(value: string): boolean {
  const digits = value.replaceAll(/[:.-]/gu, "").toLowerCase();
  return !/^(?:0{12}|f{12})$/u.test(digits) && (/[a-f]/u.test(digits) || value.includes(":"));
}
