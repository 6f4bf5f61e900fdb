import { readFile } from "node:fs/promises";
import { LeamError, type Recognizer } from "@leam/spec";
import { createRecognizer } from "./create-recognizer.ts";
import { readModel } from "./tagger/model.ts";

/**
 * A recognizer of persons' names in European languages, to stand beside the rules of `@leam/data-protection`. Reads the weights (some 4 MB) from this
 * package when called, and only then; call it once and keep what it gives.
 * @throws {LeamError} INTERNAL where the weights are missing or damaged.
 * @example
 * const names = await loadNames();
 * const [first] = names.find("Yesterday Maria Lindqvist called.", {});
 * console.log(first?.entity); // "PERSON"
 */
export async function loadNames(): Promise<Recognizer> {
  let file: Uint8Array;
  try {
    file = await readFile(new URL("../models/names.bin", import.meta.url));
  } catch (cause) {
    throw new LeamError({
      code: "INTERNAL",
      message: `The weights of @leam/names could not be read. ${advice}`,
      cause,
    });
  }
  const model = readModel(file);
  if (model === undefined)
    throw new LeamError({ code: "INTERNAL", message: `The weights of @leam/names are damaged. ${advice}` });
  return createRecognizer(model);
}

const advice = "Install the package again; a bundler must keep `models/names.bin` beside `dist`.";
