/** Reads what is left of a stream and forgets it. */
export async function readOn(items: AsyncIterator<unknown>): Promise<void> {
  while ((await items.next()).done !== true);
}
