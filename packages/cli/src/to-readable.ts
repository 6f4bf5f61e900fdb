/** A Web stream of what a generator yields, pulled as it is read. */
export function toReadable<Item>(source: AsyncGenerator<Item, void, undefined>): ReadableStream<Item> {
  return new ReadableStream<Item>({
    async pull(controller) {
      const next = await source.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => void (await source.return()),
  });
}
