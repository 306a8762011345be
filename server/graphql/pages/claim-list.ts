/** Lists of claims: one way from a filter to a connection, for every field that has one. */
import { CLAIM_ORDERS, type ClaimFilter, type ClaimOrder } from '../../domain/claim-filter.ts';
import { isSymmetric } from '../../domain/ontology/predicate.ts';
import { allClaims, claimsPage, countClaims } from '../../store/read/claims/claims.ts';
import { pageOf } from '../../store/read/claims/claims-as-of.ts';
import type { StoredClaim } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import type { ClaimFilter as FilterInput, InputMaybe, RelationInput } from '../resolvers.generated.ts';
import { type ClaimConnectionModel, connection } from './connection.ts';
import { pageRequest } from './cursor.ts';

/** The input as a filter: what is null or absent asks for nothing. */
export const toFilter = (input: InputMaybe<FilterInput> | undefined): ClaimFilter =>
  Object.fromEntries(
    Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined),
  ) as ClaimFilter;

/** Where the claims of a relation stand: its canonical ends, those of a symmetric predicate with the smaller id first. */
export async function ofRelation(
  { subject, predicate, object, mode }: RelationInput,
  { loaders }: Context,
): Promise<Pick<ClaimFilter, 'pair' | 'mode'>> {
  const canonical = async (id: string) => (await loaders.entity.load(id))?.id ?? id;
  const ends = await Promise.all([canonical(subject), canonical(object)]);
  const [first, last] = isSymmetric(predicate) ? ends.sort() : ends;
  return { pair: `${first} ${predicate} ${last}`, ...(mode && { mode }) };
}

interface Asked {
  readonly first?: InputMaybe<number>;
  readonly after?: InputMaybe<string>;
  readonly orderBy?: InputMaybe<ClaimOrder>;
}

/** The claims that a filter lets through. */
export function claimList({ run }: Context, filter: ClaimFilter, asked: Asked): ClaimConnectionModel {
  const orderBy = CLAIM_ORDERS.find((order) => order === asked.orderBy) ?? 'NEWEST';
  const request = pageRequest(orderBy, asked);
  const asOf = filter.reportedBy;
  if (asOf === undefined)
    return connection(orderBy, request, {
      count: () => countClaims(run, filter),
      page: (wanted) => claimsPage(run, filter, { ...wanted, orderBy }),
    });
  let read: Promise<readonly StoredClaim[]> | undefined;
  const folded = () => {
    read ??= allClaims(run, filter); // once for page and count: it is the same work
    return read;
  };
  return connection(orderBy, request, {
    count: async () => (await folded()).length,
    page: async (wanted) => {
      const { items, hasNext } = pageOf(await folded(), { ...wanted, orderBy });
      return { hasNext, items: items.map(({ item, ...at }) => ({ ...at, item: { ...item, asOf } })) };
    },
  });
}
