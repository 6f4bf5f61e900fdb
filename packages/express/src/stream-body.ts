import type { Readable } from "node:stream";

/**
 * A request's body as a web stream. Not `Readable.toWeb`: that destroys the connection when the reader stops early, and the
 * answer "too large" could no longer be sent on it.
 */
export function streamBody(source: Readable): ReadableStream<Uint8Array<ArrayBuffer>> {
  let detach = (): void => {};
  return new ReadableStream(
    {
      start(controller) {
        const onData = (chunk: Uint8Array): void => {
          controller.enqueue(new Uint8Array(chunk));
          source.pause();
        };
        const onEnd = (): void => {
          detach();
          controller.close();
        };
        const onClose = (): void => {
          detach();
          controller.error(new Error("The connection closed before the body's end."));
        };
        detach = () => void source.off("data", onData).off("end", onEnd).off("close", onClose);
        source.pause().on("data", onData).once("end", onEnd).once("close", onClose);
      },
      pull: () => void source.resume(),
      cancel() {
        detach();
        source.resume(); // the rest is read and dropped, so that the connection can carry the answer
      },
    },
    { highWaterMark: 0 },
  );
}
