/** The language of a long text shows in a part of it: at most this many UTF-16 code units are looked at. */
const longestSample = 20_000;
const slices = 10;

/** The text itself, or ten slices spread evenly over a long one, so that a foreign heading or quotation does not decide. */
export function sample(text: string): string {
  if (text.length <= longestSample) return text;
  const length = longestSample / slices;
  const step = (text.length - length) / (slices - 1);
  return Array.from({ length: slices }, (_, at) => {
    const start = Math.round(at * step);
    return text.slice(start, start + length);
  }).join(" ");
}
