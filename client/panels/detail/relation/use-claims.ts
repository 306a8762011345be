/** The claims of one relation, a page at a time. */
import { execute } from '../../../api/fetcher.ts';
import { ClaimsOperation } from '../../../api/operations/claim.ts';
import type { ClaimFilter, Polarity, RelationInput } from '../../../api/schema.generated.ts';
import { usePages } from '../../../api/use-pages.ts';
import type { RelationKey } from '../../../state/view.ts';
import type { Claim } from '../claim/claim-block.tsx';

const PAGE = 50;

/** What is asked about: a relation, and which of its claims. Undefined: nothing. */
interface Asked {
  readonly relation: RelationInput;
  readonly filter: ClaimFilter | undefined;
}

export const useClaims = ({ subject, predicate, object, mode }: RelationKey, filter: ClaimFilter | undefined) =>
  useClaimPages({ relation: { subject, predicate, object, mode }, filter });

/** What says the opposite, under the same filter. A filter that leaves the opposite out leaves nothing. */
export function useAgainst({ subject, predicate, object, mode }: RelationKey, filter: ClaimFilter | undefined) {
  const opposite: Polarity = mode === 'DENIED' ? 'AFFIRMED' : 'DENIED';
  const isLeftOut = filter?.polarity?.includes(opposite) === false;
  const asked = { relation: { subject, predicate, object }, filter: { ...filter, polarity: [opposite] } };
  return useClaimPages(isLeftOut ? undefined : asked);
}

const useClaimPages = (asked: Asked | undefined) =>
  usePages({
    queryKey: ['claims', asked?.relation ?? null, asked?.filter ?? null],
    enabled: asked !== undefined,
    ask: async (page, signal) => {
      if (!asked) throw new Error('Claims were asked for, of nothing.');
      const { relation, filter } = asked;
      return (await execute(ClaimsOperation, { relation, ...(filter && { filter }), first: PAGE, ...page }, signal))
        .claims;
    },
  });

/** Which of the four summed-up relations a claim belongs to. */
export function modeOf({ polarity, temporality }: Pick<Claim, 'polarity' | 'temporality'>): RelationKey['mode'] {
  if (polarity === 'DENIED') return 'DENIED';
  return temporality === 'PLANNED' || temporality === 'HYPOTHETICAL' ? temporality : 'HAPPENED';
}
