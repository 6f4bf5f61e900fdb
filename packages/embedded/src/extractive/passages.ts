import type { Language } from "@leam/spec";
import { breathe } from "../breathe.ts";
import { fold } from "../text/fold.ts";
import { sentences } from "../text/sentences.ts";
import { tokenize } from "../text/tokenize.ts";
import { type Lexicon, lexiconOf } from "../words/lexicon.ts";
import { labelWords } from "../words/shared-words.data.ts";
import { isInstruction, isWish } from "./instruction.ts";
import type { Passage, Source } from "./passage.ts";
import { type Voice, voiceOf } from "./voice.ts";

export interface PassagesOptions {
  readonly languages: readonly Language[];
  /** Of the question: instructions may stand in its language, too. */
  readonly lexicon: Lexicon;
  readonly signal?: AbortSignal | undefined;
}

/** The sentences of the sources that may be quoted, in order, without those that instruct the model or wish something of it. */
export async function passagesOf(sources: readonly Source[], options: PassagesOptions): Promise<Passage[]> {
  const passages: Passage[] = [];
  for (const source of sources) {
    const voice = voiceOf(source.text, "", options.languages);
    const found: Passage[] = [];
    for (const chunk of chunks(source.text)) {
      found.push(...passagesOfChunk(source, chunk.start, chunk.text, voice));
      if (source.text.length > chunkLength) await breathe(options.signal);
    }
    const lexicons = [...new Set([voice.lexicon, options.lexicon, lexiconOf("en")])];
    // One by one: as arguments of one push, some hundred thousand sentences overflow the stack.
    for (const passage of withoutInstructions(found, source.role, lexicons)) passages.push(passage);
  }
  return passages;
}

const chunkLength = 20_000;

// Cut at line ends: a sentence never runs over an empty line, and a segmenter fed ten megabytes at once blocks the process.
function* chunks(text: string): Generator<{ start: number; text: string }> {
  let start = 0;
  while (start < text.length) {
    const tail = text.slice(start + chunkLength, start + 2 * chunkLength);
    const sign = ["\n\n", "\n", ". ", " "].find((candidate) => tail.includes(candidate));
    const end = start + chunkLength + (sign === undefined ? tail.length : tail.indexOf(sign) + sign.length);
    yield { start, text: text.slice(start, end) };
    start = end;
  }
}

function passagesOfChunk(source: Source, offset: number, text: string, voice: Voice): Passage[] {
  const { tag, language } = voice;
  return sentences(text, tag, language).map((span) => {
    const start = span.start + labelLength(text.slice(span.start, Math.min(span.end, span.start + 30)));
    const quote = text.slice(start, span.end);
    const isQuestion = /[?\u037E]["'»“”)]?$/u.test(quote) || (tag === "el" && quote.endsWith(";"));
    const place = source.start + offset;
    const tokens = tokenize(quote, language?.stem?.bind(language));
    return { source, start: place + start, end: place + span.end, text: quote, tokens, isQuestion };
  });
}

function labelLength(beginning: string): number {
  const match = /^(\p{L}{1,14})\s*:\s+/u.exec(beginning);
  return match !== null && labelWords.has(fold(match[1] ?? "")) ? match[0].length : 0;
}

/** Up to so many sentences every one may be an instruction; in longer texts only those at the ends, so that a lease may say "you must". */
const shortText = 12;
const ends = 3;

function withoutInstructions(
  found: readonly Passage[],
  role: Source["role"],
  lexicons: readonly Lexicon[],
): readonly Passage[] {
  if (role === "tool") return found;
  return found.filter(({ text }, at) => {
    const mayInstruct = found.length <= shortText || at < ends || at >= found.length - ends;
    return !mayInstruct || !(isInstruction(text, lexicons) || (role === "user" && isWish(text, lexicons)));
  });
}
