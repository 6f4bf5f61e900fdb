import type { Finding, Recognizer } from "@leam/spec";
import { defineScanning } from "../../scan/scanning-recognizer.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { profileSites } from "./profile-sites.data.ts";

const address =
  /(?<![\p{L}\p{N}@_-]|[\p{L}\p{N}][./])(?:[hH][tT][tT][pP][sS]?:\/\/)?(?<host>(?:[\w-]{1,63}\.){1,4}[a-zA-Z]{2,12})\/[^\s<>"'`()[\]{}|\\^„“”«»]{1,200}/uy;
const scheme = /^https?:\/\//iu;
/** "www." or a country; "x." and "t." belong to the host. */
const subdomain = /^[a-z]{2,3}\./iu;
const longestHost = 80;

interface Site {
  readonly pattern: RegExp;
  readonly notPersons: readonly string[];
}

let byHost: Map<string, Site[]> | undefined;

/** The sites of a host, which is given in lower case without its subdomain for languages. */
function sitesOf(host: string): readonly Site[] {
  if (byHost === undefined) {
    byHost = new Map();
    for (const { host: of, path, notPersons = [] } of profileSites) {
      const pattern = new RegExp(
        `^${of.replaceAll(".", String.raw`\.`)}${path}([\\p{L}\\p{N}_.%~+-]{2,100})/?(?:\\?[^#]{0,150})?(?:#.{0,60})?$`,
        "iu",
      );
      byHost.set(of, [...(byHost.get(of) ?? []), { pattern, notPersons }]);
    }
  }
  return byHost.get(host) ?? [];
}

/**
 * Addresses of people's pages on social and professional networks, with or without "https://". Pages of companies, groups, posts and the sites' own are none.
 * Which sites: profile-sites.data.ts. Fictitious example: https://www.linkedin.com/in/ada-example-4711.
 */
export const profileUrl: Recognizer = defineScanning({
  name: "any/profile-url",
  entity: "URL_PERSONAL",
  longest: 240,
  scan: findProfiles,
});

function* findProfiles({ text }: Scan): Generator<Finding> {
  let free = 0;
  for (let slash = text.indexOf("/"); slash >= 0; slash = text.indexOf("/", slash + 1)) {
    if (slash < free || !isLetter(text.charCodeAt(slash - 1))) continue;
    address.lastIndex = addressStart(text, slash);
    const match = address.exec(text);
    if (match === null) continue;
    free = match.index + match[0].length;
    const url = match[0].replace(/[.,;:!?…*_~-]{1,5}$/u, "");
    if (!isPerson(url, match.groups?.["host"]?.toLowerCase() ?? "")) continue;
    const end = match.index + url.length;
    const why = { rule: "address of a person's page on a network" };
    yield { entity: "URL_PERSONAL", start: match.index, end, score: 0.95, recognizer: "any/profile-url", why };
  }
}

/** Where the address begins whose host ends before a slash. */
function addressStart(text: string, slash: number): number {
  let start = slash;
  while (start > 0 && slash - start < longestHost && isHostSign(text.charCodeAt(start - 1))) start -= 1;
  const lead = /https?:\/\/$/iu.exec(text.slice(Math.max(0, start - 8), start));
  return start - (lead?.[0].length ?? 0);
}

function isPerson(url: string, host: string): boolean {
  const bare = url.replace(scheme, "");
  return [host, host.replace(subdomain, ""), host.replace(/^www\./u, "")].some(
    (of, place, all) =>
      all.indexOf(of) === place &&
      sitesOf(of).some(({ pattern, notPersons }) => {
        const name = pattern.exec(bare.slice(host.length - of.length))?.[1]?.toLowerCase();
        return name !== undefined && !notPersons.includes(name);
      }),
  );
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

/** Letters, digits, "-", "." and "_". */
function isHostSign(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57) || unit === 45 || unit === 46 || unit === 95;
}
