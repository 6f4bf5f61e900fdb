import { readFile } from "node:fs/promises";

/** A letter of `examples/letters`, with what a reader knows of it. */
export interface Letter {
  readonly file: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly kind: string;
  readonly question: string;
  /** What a right answer contains. */
  readonly answer: string;
  readonly personalData: readonly { readonly type: string; readonly value: string }[];
  readonly text: string;
}

const folder = new URL("../../../examples/letters/", import.meta.url);

export async function readLetters(): Promise<readonly Letter[]> {
  const entries: readonly Omit<Letter, "text">[] = JSON.parse(await readFile(new URL("letters.json", folder), "utf8"));
  return Promise.all(
    entries.map(async (entry) => ({ ...entry, text: await readFile(new URL(entry.file, folder), "utf8") })),
  );
}
