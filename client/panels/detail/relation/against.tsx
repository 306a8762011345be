/** What says the opposite of a relation: the same weight, the same form. */
import { Button } from 'react-aria-components';
import type { ClaimFilter } from '../../../api/schema.generated.ts';
import type { RelationKey } from '../../../state/view.ts';
import { ErrorBox } from '../../../ui/error-box.tsx';
import { type Claim, ClaimBlock } from '../claim/claim-block.tsx';
import { useAgainst } from './use-claims.ts';

interface Props {
  readonly relation: RelationKey;
  readonly filter: ClaimFilter | undefined;
  /** Whether the opposite is said of the same time, with the same third parties; else it is of another occasion. */
  readonly isContested: boolean;
}

export function Against({ relation, filter, isContested: isOfSame }: Props) {
  const { nodes: claims = [], error, more, retry } = useAgainst(relation, filter);
  if (error) return <ErrorBox error={error} onRetry={retry} />;
  if (claims.length === 0) return null;
  return (
    <section className="against">
      <h2>{isOfSame || relation.mode !== 'HAPPENED' ? 'Against' : 'The opposite, of another occasion'}</h2>
      {claims.map((claim) => (
        <ClaimBlock key={claim.id} claim={claim} />
      ))}
      {more && (
        <Button className="button" onPress={more}>
          Show more against it
        </Button>
      )}
    </section>
  );
}

export const isContested = (claims: readonly Pick<Claim, 'status'>[]): boolean =>
  claims.some(({ status }) => status === 'CONTESTED');
