import { definePattern, type Recognizer } from "@leam/spec";
import { isVersionSix } from "./ip-address.ts";

const label = String.raw`[\p{L}\p{N}_%+-]{1,64}`;
const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]?\d)`;

/** An e-mail address with a space on both sides of each sign, to slip through filters: "anna . meier @ example . org". */
export const spacedEmail: Recognizer = definePattern({
  name: "any/spaced-email",
  entity: "EMAIL",
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${label} \. ){0,3}${label} @ ${label}(?: \. ${label}){0,3} \. \p{L}{2,24}(?![\p{L}\p{N}])`,
    "gu",
  ),
  rule: "address with spaced signs",
  longest: 600,
  score: 0.9,
});

/** An IPv4 address in the same disguise: "203 . 0 . 113 . 87". A fifth number makes it something else. */
export const spacedIpAddress: Recognizer = definePattern({
  name: "any/spaced-ip-address",
  entity: "IP_ADDRESS",
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}]|[.,] )${octet}(?: \. ${octet}){3}(?![\p{L}\p{N}]| ?[.,] ?\d)`, "gu"),
  rule: "four octets with spaced dots",
  longest: 21,
  score: 0.96, // above a phone number's: its groups would be a strange one
});

/** And an IPv6 address: "2001 : db8 :: ff00 : 42". */
export const spacedIpV6Address: Recognizer = definePattern({
  name: "any/spaced-ipv6-address",
  entity: "IP_ADDRESS",
  pattern: /(?<![\p{L}\p{N}]|: )[0-9a-f]{1,4}(?: ::? [0-9a-f]{1,4}){2,7}(?![\p{L}\p{N}]| ?:)/giu,
  rule: "groups of hexadecimal digits with spaced colons",
  check: { name: "form of RFC 4291", holds: (match) => isVersionSix(match.replaceAll(" ", "")) },
  longest: 60,
});
