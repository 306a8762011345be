/** A relation: its sentence first, then its claims with their words, then what is said against it. */
import { Button } from 'react-aria-components';
import { toClaimFilter } from '../../state/filters.ts';
import type { RelationKey } from '../../state/view.ts';
import { pairKey } from '../../state/view.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useExplore } from '../../views/explore/explore-context.ts';
import { spanInWords } from '../../words/dates.ts';
import { count, STATUS_WORDS } from '../../words/relations.ts';
import { articlesAndOrigins } from './by-origin.ts';
import { type Claim, ClaimBlock } from './claim-block.tsx';
import { RelationHeading } from './relation-heading.tsx';
import { useClaims } from './use-claims.ts';

export function RelationDetail({ relation }: { readonly relation: RelationKey }) {
  const { view, scene, actions } = useExplore();
  const { claims, against, loading, error, more, retry } = useClaims(relation, toClaimFilter(view.filters));
  const edge = scene.byPair.get(pairKey(relation.subject, relation.object));
  const siblings = edge?.relations.length ?? 1;
  const line = edge?.relations.find((each) => isSame(each, relation));
  const [first] = claims;
  const name = (id: string) =>
    scene.byId.get(id)?.entity.name ?? (first?.subject.id === id ? first.subject.name : first?.object.name);
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
        subject={name(relation.subject) ?? relation.subject}
        object={name(relation.object) ?? relation.object}
        label={line?.label}
      />
      {error && <ErrorBox error={error} onRetry={retry} />}
      {loading && <Skeleton lines={9} />}
      {claims.length > 0 && <Summary claims={claims} />}
      {!loading && !error && claims.length === 0 && (
        <p className="meta">No claim of this relation matches the filters.</p>
      )}
      {claims.map((claim) => (
        <ClaimBlock key={claim.id} claim={claim} />
      ))}
      {more && (
        <Button className="button" onPress={more}>
          Show more claims
        </Button>
      )}
      {against.length > 0 && (
        <section className="against">
          <h2>Against</h2>
          {against.map((claim) => (
            <ClaimBlock key={claim.id} claim={claim} />
          ))}
        </section>
      )}
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

/** `6 articles, 4 origins · both sides · 1 November 2023`. */
function Summary({ claims }: { readonly claims: readonly Claim[] }) {
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
            {count(claims.length, 'claim')}, {count(articles, 'article')}, {count(origins, 'origin')}
          </b>
          {span && ` · ${span}`}
        </p>
      )}
      <p className="explained">{STATUS_WORDS[status].explained}</p>
    </>
  );
}
