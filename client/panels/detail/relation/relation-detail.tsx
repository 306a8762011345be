/** A relation: its sentence first, then its claims with their words, then what is said against it. */
import { Button } from 'react-aria-components';
import { toClaimFilter } from '../../../state/filters.ts';
import type { RelationKey } from '../../../state/view.ts';
import { pairKey } from '../../../state/view.ts';
import { ErrorBox } from '../../../ui/error-box.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { useExplore } from '../../../views/explore/explore-context.ts';
import { spanInWords } from '../../../words/dates.ts';
import { count, STATUS_WORDS } from '../../../words/relations.ts';
import { articlesAndOrigins } from '../claim/by-origin.ts';
import { type Claim, ClaimBlock } from '../claim/claim-block.tsx';
import { NoSuchEntity } from '../entity/no-such-entity.tsx';
import { useNames } from '../entity/use-names.ts';
import { Against, isContested } from './against.tsx';
import { RelationHeading } from './relation-heading.tsx';
import { useClaims } from './use-claims.ts';
import { useOntology } from './use-ontology.ts';

export function RelationDetail({ relation }: { readonly relation: RelationKey }) {
  const { view, scene, actions } = useExplore();
  const filter = toClaimFilter(view.filters);
  const { nodes: claims = [], total, loading, error, more, retry } = useClaims(relation, filter);
  const { nameOf, unknown } = useNames([relation.subject, relation.object]);
  const predicates = useOntology();
  const edge = scene.byPair.get(pairKey(relation.subject, relation.object));
  const siblings = edge?.relations.length ?? 1;
  const line = edge?.relations.find((each) => isSame(each, relation));
  if (unknown.length > 0) return <NoSuchEntity ids={unknown} />;
  if (predicates.size > 0 && !predicates.has(relation.predicate))
    return <p className="empty">There is no kind of relation with the name “{relation.predicate}”.</p>;
  return (
    <>
      {siblings > 1 && (
        <Button
          className="link back"
          onPress={() => actions.select({ type: 'pair', a: relation.subject, b: relation.object })}
        >
          <Icon name="back" /> all {siblings} relations between the two
        </Button>
      )}
      <RelationHeading
        relation={relation}
        subject={nameOf(relation.subject) ?? '…'}
        object={nameOf(relation.object) ?? '…'}
        label={line?.label}
      />
      {error && <ErrorBox error={error} onRetry={retry} />}
      {loading && <Skeleton lines={9} />}
      {claims.length > 0 && <Summary claims={claims} total={total} />}
      {!loading && !error && claims.length === 0 && (
        <p className="meta">
          {filter ? 'No claim of this relation matches the filters.' : 'Nobody says so: this relation has no claim.'}
        </p>
      )}
      {claims.map((claim) => (
        <ClaimBlock key={claim.id} claim={claim} />
      ))}
      {more && (
        <Button className="button" onPress={more}>
          Show more claims
        </Button>
      )}
      <Against relation={relation} filter={filter} isContested={isContested(claims)} />
    </>
  );
}

const isSame = (
  line: { subject: { id: string }; object: { id: string }; predicate: string; mode: string },
  key: RelationKey,
) =>
  line.subject.id === key.subject &&
  line.object.id === key.object &&
  line.predicate === key.predicate &&
  line.mode === key.mode;

interface Summed {
  readonly claims: readonly Claim[];
  /** How many there are, shown or not. */
  readonly total: number;
}

/** `6 articles, 4 origins · both sides · 1 November 2023`, of the claims that are shown. */
function Summary({ claims, total }: Summed) {
  const { articles, origins } = articlesAndOrigins(claims);
  const dates = claims
    .flatMap(({ validFrom, validTo }) => [validFrom, validTo])
    .filter((date) => date != null)
    .sort();
  const order = ['CONTESTED', 'DENIED', 'BOTH_SIDES', 'CORROBORATED', 'SINGLE_ORIGIN'] as const;
  const status = order.find((word) => claims.some((claim) => claim.status === word)) ?? 'SINGLE_ORIGIN';
  const span = spanInWords(dates[0], dates.at(-1));
  return (
    <>
      {claims.length > 1 && (
        <p className="meta">
          <b>
            {total > claims.length && `${claims.length} of `}
            {count(total, 'claim')}, {count(articles, 'article')}, {count(origins, 'origin')}
          </b>
          {span && ` · ${span}`}
        </p>
      )}
      <p className="explained">{STATUS_WORDS[status].explained}</p>
    </>
  );
}
