/** How each side tells an event: what both say, and what only one of them does. What is left out is often the news. */
import { useQuery } from '@tanstack/react-query';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Link } from 'wouter';
import { execute } from '../../api/fetcher.ts';
import type { DyadPageQueryVariables, ReadoutsQuery } from '../../api/operations/dyad.generated.ts';
import { ReadoutsOperation } from '../../api/operations/dyad.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { articlePath, claimPath } from '../path-of.ts';

type Pair = ReadoutsQuery['dyad']['readoutPairs'][number];
type Sides = readonly [{ readonly name: string }, { readonly name: string }];

interface Props {
  readonly sides: Sides;
  readonly asked: DyadPageQueryVariables;
}

export function Readouts({ sides, asked }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['readouts', asked],
    queryFn: ({ signal }) => execute(ReadoutsOperation, asked, signal).then(({ dyad }) => dyad.readoutPairs),
  });
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={5} />;
  if (data.length === 0) return null;
  return (
    <section className="readouts">
      <h2>
        Told by both sides <b className="n">{data.length}</b>
      </h2>
      {data.map((pair) => (
        <Readout key={pair.event.id} pair={pair} sides={sides} />
      ))}
    </section>
  );
}

function Readout({ pair, sides: [a, b] }: { readonly pair: Pair; readonly sides: Sides }) {
  const { event, left, right, both, onlyLeft, onlyRight } = pair;
  return (
    <Disclosure className="repeats readout">
      <Heading level={3}>
        <Button slot="trigger">
          <i aria-hidden="true">▸</i>
          <span className="row-words">{event.name}</span>
          <small>
            {both.length} by both, {onlyLeft.length} by {a.name} only, {onlyRight.length} by {b.name} only
          </small>
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="readout-sides">
          <Told title={`Only ${a.name}`} claims={onlyLeft} articles={left} />
          <Told title="Both" claims={both} articles={[]} />
          <Told title={`Only ${b.name}`} claims={onlyRight} articles={right} />
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

interface ToldProps {
  readonly title: string;
  readonly claims: Pair['both'];
  readonly articles: Pair['left'];
}

const Told = ({ title, claims, articles }: ToldProps) => (
  <section>
    <h4>{title}</h4>
    {articles.length > 0 && (
      <p className="meta">
        {articles.map(({ id, title: name, publisher }, i) => (
          <span key={id}>
            {i > 0 && ', '}
            <Link href={articlePath(id)} title={name}>
              {publisher?.name ?? name}
            </Link>
          </span>
        ))}
      </p>
    )}
    <ul>
      {claims.map(({ id, sentence }) => (
        <li key={id}>
          <Link href={claimPath(id)}>{sentence}</Link>
        </li>
      ))}
    </ul>
  </section>
);
