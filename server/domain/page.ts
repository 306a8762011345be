/** Pages by keyset: what comes after the last one seen, however much was added in between. */

export interface PageRequest {
  readonly first: number;
  /** Key and id of the last one seen. */
  readonly after?: { readonly key: number | string; readonly id: string };
}

export interface Page<Item> {
  readonly items: readonly { readonly item: Item; readonly key: number | string; readonly id: string }[];
  readonly hasNext: boolean;
}

/** A page from rows of which one more than a page was asked for. */
export const toPage = <Item>(
  rows: readonly { item: Item; key: number | string; id: string }[],
  first: number,
): Page<Item> => ({
  items: rows.slice(0, first),
  hasNext: rows.length > first,
});
