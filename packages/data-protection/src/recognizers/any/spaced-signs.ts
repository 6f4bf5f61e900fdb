import type { Recognizer } from "@leam/spec";
import { defineAnchored } from "../../scan/define-anchored.ts";
import { placesOf } from "../../scan/tokens/starts.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { isVersionSix } from "./ip-address.ts";
import { partStart } from "./spoken-part.ts";

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]?\d)`;

/** An e-mail address with a space on both sides of each sign, to slip through filters: "anna . meier @ example . org". */
export const spacedEmail: Recognizer = defineAnchored({
  name: "any/spaced-email",
  entity: "EMAIL",
  starts: emailStarts,
  pattern: () => {
    const label = String.raw`[\p{L}\p{N}_%+-]{1,64}`;
    return new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${label} \. ){0,3}${label} @ ${label}(?: \. ${label}){0,3} \. \p{L}{2,24}(?![\p{L}\p{N}])`,
      "uy",
    );
  },
  rule: "address with spaced signs",
  longest: 600,
  score: 0.9,
});

/** An IPv4 address in the same disguise: "203 . 0 . 113 . 87". A fifth number makes it something else. */
export const spacedIpAddress: Recognizer = defineAnchored({
  name: "any/spaced-ip-address",
  entity: "IP_ADDRESS",
  starts: (scan) => startsBefore(scan, " . ", scan.tokens.numbers),
  pattern: () =>
    new RegExp(String.raw`(?<![\p{L}\p{N}]|[.,] )${octet}(?: \. ${octet}){3}(?![\p{L}\p{N}]| ?[.,] ?\d)`, "uy"),
  rule: "four octets with spaced dots",
  longest: 21,
  score: 0.96, // above a phone number's: its groups would be a strange one
});

/** And an IPv6 address: "2001 : db8 :: ff00 : 42". */
export const spacedIpV6Address: Recognizer = defineAnchored({
  name: "any/spaced-ipv6-address",
  entity: "IP_ADDRESS",
  starts: (scan) => startsBefore(scan, " :", scan.text.includes(" : ") ? scan.tokens.ends.keys() : []),
  pattern: () => /(?<![\p{L}\p{N}]|: )[\da-fA-F]{1,4}(?: ::? [\da-fA-F]{1,4}){2,7}(?![\p{L}\p{N}]| ?:)/uy,
  rule: "groups of hexadecimal digits with spaced colons",
  check: { name: "form of RFC 4291", holds: (match) => isVersionSix(match.replaceAll(" ", "")) },
  longest: 60,
});

/** Starts of those tokens that a sign follows. */
function* startsBefore({ text, tokens }: Scan, sign: string, of: Iterable<number>): Generator<number> {
  for (const token of of) {
    if (token >= tokens.count) return;
    if (text.startsWith(sign, tokens.ends[token] ?? 0)) yield tokens.starts[token] ?? 0;
  }
}

/** Before each sign: the last part of the name, and up to three before it. */
function* emailStarts(scan: Scan): Generator<number> {
  for (const place of placesOf(scan, " @ ")) {
    let start = partStart(scan.text, place, "_%+-");
    for (let more = 0; more < 3 && scan.text.startsWith(" . ", start - 3); more += 1) {
      const next = partStart(scan.text, start - 3, "_%+-");
      if (next === start - 3) break;
      start = next;
    }
    yield start;
  }
}
