import { basename } from "node:path";
import type { Configuration } from "./finder.ts";
import { createFinder } from "./finder.ts";
import type { GoldText } from "./gold.ts";
import { type ColdStart, measureColdStart } from "./measure-cold-start.ts";
import { measureEvasion } from "./measure-evasion.ts";
import { measureSpeed, type Speed } from "./measure-speed.ts";
import { readProse } from "./prose.ts";
import { figuresOf, type SetFigures } from "./rates.ts";
import { type Miss, score } from "./score.ts";

/** What `--json` prints for a configuration, and for each set in it. */
export interface ConfigurationFigures {
  readonly configuration: Configuration;
  readonly finder: string;
  readonly coldStart: ColdStart;
  /** On plain prose, in megabytes a CPU second; a set's own speed is that on its dense sentences. */
  readonly proseSpeed: Speed;
  readonly sets: readonly MeasuredSet[];
}

export interface MeasuredSet extends SetFigures {
  readonly set: string;
  readonly texts: number;
  readonly evasion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly speed: Speed;
}

export interface GoldFile {
  readonly path: string;
  readonly texts: readonly GoldText[];
}

/** The misses of each file go to `report`. */
export async function measureConfiguration(
  configuration: Configuration,
  files: readonly GoldFile[],
  report: (path: string, misses: readonly Miss[]) => void,
): Promise<ConfigurationFigures> {
  const finder = await createFinder(configuration);
  const sets = files.map(({ path, texts }) => {
    const scored = score(texts, (text) => finder.find(text));
    report(path, scored.misses);
    const sentences = texts.map(({ text }) => text);
    return {
      set: basename(path, ".jsonl"),
      texts: texts.length,
      ...figuresOf(scored),
      evasion: measureEvasion(texts, finder),
      speed: measureSpeed(sentences, finder),
    };
  });
  const proseSpeed = measureSpeed(readProse(), finder);
  return { configuration, finder: finder.name, coldStart: measureColdStart(configuration), proseSpeed, sets };
}
