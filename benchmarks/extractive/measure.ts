/**
 * Measures the embedded models on XQuAD (google-deepmind/xquad, CC BY-SA 4.0). The constants of the ranking were chosen on the
 * development half, so figures from it are labelled so and are somewhat too good.
 *
 *   node --conditions=@leam/source benchmarks/extractive/measure.ts <folder with xquad.<language>.jsonl.gz> [minScore]
 */
import { readdirSync } from "node:fs";
import { measureEmbeddings } from "./measure-embeddings.ts";
import { measureExtractive } from "./measure-extractive.ts";
import { readXquad } from "./read-xquad.ts";

const [folder, minScore] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: measure.ts <folder with xquad.<language>.jsonl.gz> [minScore]");
  process.exit(2);
}
const languages = readdirSync(folder)
  .flatMap((name) => /^xquad\.(\w+)\.jsonl\.gz$/u.exec(name)?.[1] ?? [])
  .sort();
console.log("XQuAD, development half. Per cent. ms = per question on one paragraph, all measurements together");
for (const language of languages) {
  const paragraphs = readXquad(folder, language);
  const started = performance.now();
  const answers = await measureExtractive(paragraphs, language, minScore === undefined ? undefined : Number(minScore));
  const ms = Math.round((10 * (performance.now() - started)) / answers.questions) / 10;
  const embeddings = await measureEmbeddings(paragraphs);
  console.log(
    language,
    JSON.stringify({ ...answers, ...embeddings, ms })
      .replaceAll(/[{}"]/gu, "")
      .replaceAll(",", "  "),
  );
}
