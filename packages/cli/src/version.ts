import { readFile } from "node:fs/promises";

/** The package's version. Its package.json lies one folder above both the source and the build. */
export async function version(): Promise<string> {
  const manifest: { readonly version: string } = JSON.parse(
    await readFile(new URL("../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}
