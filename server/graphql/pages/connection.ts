/** Relay connections over keyset pages. What is not asked for is not read. */

import type { Finding } from '../../domain/finding.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import type { StoredArticle, StoredEntity } from '../../store/rows.ts';
import type { ClaimModel, RelationModel } from '../models.ts';
import { toCursor } from './cursor.ts';

export interface ConnectionModel<Item> {
  readonly order: string;
  readonly page: () => Promise<Page<Item>>;
  readonly count: () => Promise<number>;
  readonly continued: boolean;
}
export type ClaimConnectionModel = ConnectionModel<ClaimModel>;
export type EntityConnectionModel = ConnectionModel<StoredEntity>;
export type ArticleConnectionModel = ConnectionModel<StoredArticle>;
export type RelationConnectionModel = ConnectionModel<RelationModel>;
export type FindingConnectionModel = ConnectionModel<Finding>;

/** A connection whose page and count are read when first asked for, and once. */
export function connection<Item>(
  order: string,
  request: PageRequest,
  {
    page,
    count,
  }: { readonly page: (request: PageRequest) => Promise<Page<Item>>; readonly count: () => Promise<number> },
): ConnectionModel<Item> {
  let read: Promise<Page<Item>> | undefined;
  return {
    order,
    continued: request.after !== undefined,
    count,
    page: () => {
      read ??= page(request);
      return read;
    },
  };
}

/** The resolvers that all connections share. */
export const connectionResolvers = {
  edges: async <Item>({ order, page }: ConnectionModel<Item>) =>
    (await page()).items.map(({ item, key, id }) => ({ cursor: toCursor(order, { key, id }), node: item })),
  totalCount: <Item>({ count }: ConnectionModel<Item>) => count(),
  pageInfo: async <Item>({ order, page, continued }: ConnectionModel<Item>) => {
    const { items, hasNext } = await page();
    const [first] = items;
    const last = items.at(-1);
    return {
      hasNextPage: hasNext,
      hasPreviousPage: continued,
      startCursor: first ? toCursor(order, first) : null,
      endCursor: last ? toCursor(order, last) : null,
    };
  },
};
