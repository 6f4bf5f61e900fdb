type Granularity = "sentence" | "word";

const made = new Map<string, Intl.Segmenter>();

/** One `Intl.Segmenter` per tag and granularity, made on first use: making one costs more than splitting a letter. */
export function segmenter(tag: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${tag}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = new Intl.Segmenter(tag, { granularity });
  made.set(key, fresh);
  return fresh;
}
