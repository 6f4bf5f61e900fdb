/** What a stream of texts gives out for an input that comes in chunks of this many UTF-16 code units. */
export async function runStream(
  stream: TransformStream<string, string>,
  input: string,
  chunkLength: number = input.length,
): Promise<string> {
  const step = Math.max(1, chunkLength);
  let at = 0;
  const source = new ReadableStream<string>({
    pull(controller) {
      if (at >= input.length) return controller.close();
      controller.enqueue(input.slice(at, at + step));
      at += step;
    },
  });
  let output = "";
  for await (const chunk of source.pipeThrough(stream)) output += chunk;
  return output;
}
