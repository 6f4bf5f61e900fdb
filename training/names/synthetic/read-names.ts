import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGzip } from "../corpus.ts";
import type { LanguageSource } from "./read-language.ts";
import { transliterate } from "./transliterate.ts";

/** Names of a language's people, of people who came from elsewhere, and of places. */
export interface NamePool {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
  readonly migrants: readonly Origin[];
  readonly places: readonly string[];
}

export interface Origin {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
}

/** Reads the pool of a language from the lists of a data folder and its own file. */
export function readNames(folder: string, source: LanguageSource): NamePool {
  const lists = (kind: string): readonly string[] => source.lists.get(kind) ?? [];
  const script = lists("script")[0] ?? "latin";
  const locales = lists("locales");
  const inScript = (name: string): boolean => scriptOf(name) === script;
  const own = (kind: string): readonly string[] =>
    [...lists(kind).map((name) => name.replaceAll("_", " ")), ...entries(folder, kind, locales)].filter(inScript);
  const migrants = readOrigins().map(({ forenames, surnames }) => ({
    forenames: forenames.map((name) => transliterate(name, script)),
    surnames: surnames.map((name) => transliterate(name, script)),
  }));
  const places = entries(folder, "places-geonames", lists("countries")).map((name) => transliterate(name, script));
  return {
    forenames: own("forenames"),
    surnames: own("surnames"),
    migrants,
    places: [...lists("places").map((name) => name.replaceAll("_", " ")), ...places],
  };
}

const originFile = new URL("origins.txt", import.meta.url);

/** Forenames and surnames of people from outside a country, as European papers write them; two lines an origin. */
export function readOrigins(): readonly Origin[] {
  const lines = readFileSync(originFile, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return lines.flatMap((line, at) =>
    at % 2 === 0 ? [{ forenames: namesOf(line), surnames: namesOf(lines[at + 1] ?? "") }] : [],
  );
}

function namesOf(line: string): readonly string[] {
  return line.split(" ").map((name) => name.replaceAll("_", " "));
}

const cache = new Map<string, readonly (readonly [name: string, locales: readonly string[]])[]>();

function entries(folder: string, list: string, wanted: readonly string[]): readonly string[] {
  const file = join(folder, "gazetteers", `${list}.tsv.gz`);
  if (wanted.length === 0 || !existsSync(file)) return [];
  let lines = cache.get(file);
  if (lines === undefined) {
    lines = readGzip(file)
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
      .map(([name = "", locales = ""]) => [name, locales.split(",")] as const);
    cache.set(file, lines);
  }
  const set = new Set(wanted);
  return lines.flatMap(([name, locales]) =>
    /^\p{Lu}\p{L}/u.test(name) && locales.some((locale) => set.has(locale) || set.has(locale.split("-")[0] ?? ""))
      ? [name]
      : [],
  );
}

function scriptOf(name: string): string {
  if (/^[\p{Script=Cyrillic}\p{M} '’-]+$/u.test(name)) return "cyrillic";
  if (/^[\p{Script=Greek}\p{M} '’-]+$/u.test(name)) return "greek";
  return "latin";
}
