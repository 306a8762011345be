/** Items of a stream, some at a time. */

interface Cut {
  readonly size: number;
  /** No batch goes over this many items from the beginning: what lies before it was done by an earlier run. */
  readonly boundary: number;
}

export async function* batchesOf<Item>(
  items: AsyncIterable<Item>,
  { size, boundary }: Cut,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let count = 0;
  for await (const item of items) {
    batch.push(item);
    count++;
    if (batch.length < size && count !== boundary) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
