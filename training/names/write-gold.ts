import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Example, readCorpus } from "./corpus.ts";
import { personSpans } from "./spans.ts";

/**
 * Writes dev sentences of the corpora, evenly taken, as a file of the benchmarks' gold format, persons alone:
 * `node --conditions=@leam/source training/names/write-gold.ts --data <folder> --out <file> [--each 150]`, then `pnpm bench data-protection --gold <file>`.
 * That measures persons in news, law and web, with the rules and with the tagger; other types have no gold there, so their figures mean nothing.
 */
const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string" }, each: { type: "string", default: "150" } },
});
if (values.data === undefined || values.out === undefined) {
  console.error("Give the folder of the data and the file: --data <folder> --out <file>.");
  process.exit(2);
}
const each = Number(values.each);
const lines = [...readCorpus(values.data, "dev")].flatMap(([lang, examples]) => {
  const step = Math.max(1, Math.floor(examples.length / each));
  return examples
    .filter((_, index) => index % step === 0)
    .slice(0, each)
    .map((example, index) => JSON.stringify({ id: `${lang}-${index}`, lang, ...toText(example) }));
});
writeFileSync(values.out, `${lines.join("\n")}\n`);
console.log(`${lines.length} sentences in ${values.out}`);

/** The tokens as people write them: no space before a stop or a closing bracket, nor behind an opening one. */
function toText({ forms, tags }: Example): { readonly text: string; readonly entities: readonly object[] } {
  const starts: number[] = [];
  let text = "";
  for (const form of forms) {
    const isGlued = text === "" || /^[,.;:!?)\]%»”]/u.test(form) || /[([«„]$/u.test(text);
    starts.push(text.length + (isGlued ? 0 : 1));
    text += isGlued ? form : ` ${form}`;
  }
  const entities = personSpans(tags).map(({ start, end }) => {
    const from = starts[start] ?? 0;
    const to = (starts[end - 1] ?? 0) + (forms[end - 1] ?? "").length;
    return { start: from, end: to, type: "PERSON", value: text.slice(from, to) };
  });
  return { text, entities };
}
