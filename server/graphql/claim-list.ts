/** Lists of claims: one way from a filter to a connection, for every field that has one. */
import { CLAIM_ORDERS, type ClaimFilter, type ClaimOrder } from '../domain/claim-filter.ts';
import { claimsPage, countClaims } from '../store/claims.ts';
import { type ClaimConnectionModel, connection } from './connection.ts';
import type { Context } from './context.ts';
import { pageRequest } from './cursor.ts';
import type { ClaimFilter as FilterInput, InputMaybe } from './resolvers.generated.ts';

/** The input as a filter: what is null or absent asks for nothing. */
export const toFilter = (input: InputMaybe<FilterInput> | undefined): ClaimFilter =>
  Object.fromEntries(
    Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined),
  ) as ClaimFilter;

interface Asked {
  readonly first?: InputMaybe<number>;
  readonly after?: InputMaybe<string>;
  readonly orderBy?: InputMaybe<ClaimOrder>;
}

/** The claims that a filter lets through. */
export function claimList({ run }: Context, filter: ClaimFilter, asked: Asked): ClaimConnectionModel {
  const orderBy = CLAIM_ORDERS.find((order) => order === asked.orderBy) ?? 'NEWEST';
  const asOf = filter.reportedBy;
  return connection(orderBy, pageRequest(orderBy, asked), {
    count: () => countClaims(run, filter),
    page: async (request) => {
      const { items, hasNext } = await claimsPage(run, filter, { ...request, orderBy });
      return {
        hasNext,
        items: items.map(({ item, ...at }) => ({ ...at, item: asOf === undefined ? item : { ...item, asOf } })),
      };
    },
  });
}
