import { readdirSync, readFileSync } from "node:fs";

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly "@leam/source"?: string }>>;
}

/**
 * Every entry of this repository's packages, and the source it is built from. Turbopack knows no custom conditions of `exports`, so
 * the "@leam/source" condition is spelled out as aliases; without them `next build` would need the packages to be built before.
 */
export function workspaceSources(): Record<string, string> {
  const packages = new URL("../../packages/", import.meta.url);
  const folders = readdirSync(packages);
  return Object.fromEntries(
    folders.flatMap((folder) => {
      const manifest: Manifest = JSON.parse(readFileSync(new URL(`${folder}/package.json`, packages), "utf8"));
      return Object.entries(manifest.exports).flatMap(([entry, target]) => {
        const source = typeof target === "object" ? target["@leam/source"] : undefined;
        return source === undefined
          ? []
          : [[manifest.name + entry.slice(1), `../../packages/${folder}/${source.slice(2)}`]];
      });
    }),
  );
}
