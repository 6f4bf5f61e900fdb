import { defineRecognizer, type Finding, type Recognizer } from "@leam/spec";
import { profileSites } from "./profile-sites.data.ts";

const hosts = [...new Set(profileSites.map(({ host }) => host.replaceAll(".", String.raw`\.`)))];
const address = new RegExp(
  `(?<![\\p{L}\\p{N}@_-]|[\\p{L}\\p{N}][./])(?:https?://)?(?:[a-z]{1,3}\\.)?(?:${hosts.join("|")})/[^\\s<>"'\`()\\[\\]{}|\\\\^„“”«»]{1,200}`,
  "giu",
);
const scheme = /^https?:\/\//iu;
/** "www." or a country; "x." and "t." belong to the host. */
const subdomain = /^[a-z]{2,3}\./iu;
const sites = profileSites.map((site) => ({
  ...site,
  pattern: new RegExp(
    `^${site.host.replaceAll(".", String.raw`\.`)}${site.path}([\\p{L}\\p{N}_.%~+-]{2,100})/?(?:\\?[^#]{0,150})?(?:#.{0,60})?$`,
    "iu",
  ),
}));

/**
 * Addresses of people's pages on social and professional networks, with or without "https://". Pages of companies, groups, posts and the sites' own are none.
 * Which sites: profile-sites.data.ts. Fictitious example: https://www.linkedin.com/in/ada-example-4711.
 */
export const profileUrl: Recognizer = defineRecognizer({
  name: "any/profile-url",
  entity: "URL_PERSONAL",
  longest: 240,
  find: findProfiles,
});

function* findProfiles(text: string): Generator<Finding> {
  // What costs nothing first: most texts have no address.
  if (!text.includes("/")) return;
  for (const match of text.matchAll(address)) {
    const url = match[0].replace(/[.,;:!?…*_~-]{1,5}$/u, "");
    const bare = url.replace(scheme, "").replace(subdomain, "");
    if (!sites.some((site) => isPerson(bare, site))) continue;
    const end = match.index + url.length;
    const why = { rule: "address of a person's page on a network" };
    yield { entity: "URL_PERSONAL", start: match.index, end, score: 0.95, recognizer: "any/profile-url", why };
  }
}

function isPerson(bare: string, { pattern, notPersons = [] }: (typeof sites)[number]): boolean {
  const name = pattern.exec(bare)?.[1]?.toLowerCase();
  return name !== undefined && !notPersons.includes(name);
}
