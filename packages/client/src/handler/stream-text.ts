/**
 * Text pieces as a streamed response. Pulled by the reader, so a slow one slows the source; when the reader leaves, the source is
 * stopped. The headers keep proxies and compression from holding pieces back.
 */
export function streamText(
  pieces: AsyncGenerator<string, void, undefined>,
  contentType: string,
  onCancel: () => Promise<void>,
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const piece = await pieces.next();
          if (piece.done === true) controller.close();
          else controller.enqueue(encoder.encode(piece.value));
        } catch (error) {
          controller.error(error);
        }
      },
      async cancel() {
        await Promise.all([onCancel(), pieces.return()]);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { "content-type": contentType, "cache-control": "no-cache, no-transform", "x-accel-buffering": "no" },
  });
}
