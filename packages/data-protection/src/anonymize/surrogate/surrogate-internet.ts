import type { KeyStream } from "./key-stream.ts";
import { latinNames } from "./names.data.ts";

const exampleDomains = ["example.org", "example.com", "example.net"];

/** An address on a domain that RFC 2606 keeps for examples: nobody gets the mail. */
export function surrogateEmail(stream: KeyStream): string {
  const first = toAscii(stream.pick(latinNames.neutral));
  const last = toAscii(stream.pick(latinNames.stems) + stream.pick(latinNames.endings.neutral));
  return `${first}.${last}${1000 + stream.next(9000)}@${stream.pick(exampleDomains)}`;
}

/** Version 4: from 198.18.0.0/15, which RFC 2544 keeps for tests. Version 6: from 2001:db8::/32, which RFC 3849 keeps for documentation. */
export function surrogateIpAddress(value: string, stream: KeyStream): string {
  if (!value.includes(":")) return `198.${18 + stream.next(2)}.${stream.next(256)}.${1 + stream.next(254)}`;
  const groups = Array.from({ length: 6 }, () => stream.next(0x10000).toString(16));
  return `2001:db8:${groups.join(":")}`;
}

export function surrogateUrl(stream: KeyStream): string {
  return `https://example.org/user-${(0x100000 + stream.next(0xf00000)).toString(16)}`;
}

export function surrogateUsername(value: string, stream: KeyStream): string {
  return `${value.startsWith("@") ? "@" : ""}user_${(0x100000 + stream.next(0xf00000)).toString(16)}`;
}

function toAscii(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[^A-Za-z]/gu, "")
    .toLowerCase();
}
