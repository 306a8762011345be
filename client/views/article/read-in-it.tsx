/** All claims that were read in an article, in the order of its text, those of the same words together. */
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { useWidth } from '../../ui/use-width.ts';
import { count, STATUS_WORDS, SURE_WORDS } from '../../words/relations.ts';
import { claimPath } from '../path-of.ts';
import type { ReadEvidence } from './article.ts';
import { bySpan } from './segments.ts';

interface Props {
  /** How many claims there are: one may rest on several words of the text. */
  readonly claims: number;
  readonly evidence: readonly ReadEvidence[];
  readonly at: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onPoint: (ids: readonly string[]) => void;
}

export function ReadInIt({ claims, evidence, at, onOpen, onPoint }: Props) {
  const current = useRef<HTMLLIElement>(null);
  const width = useWidth();
  // On a narrow screen it stands below the text, whose words are to stay in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls when other words are asked for
  useEffect(() => {
    if (width !== 'narrow') current.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <aside className="read-in-it" aria-label="Read in it">
      <h2>{count(claims, 'claim')} read in it</h2>
      <ol>
        {bySpan(evidence).map((group) => {
          const isCurrent = group.some(({ id }) => id === at);
          const ids = group.map(({ id }) => id);
          return (
            <li
              key={ids[0]}
              ref={isCurrent ? current : undefined}
              className={isCurrent ? 'current' : undefined}
              onPointerEnter={() => onPoint(ids)}
              onPointerLeave={() => onPoint([])}
            >
              <Button className="find" aria-label="Find its words in the text" onPress={() => onOpen(ids[0] ?? '')}>
                ¶
              </Button>
              <ul>
                {group.map(({ id, claim, certainty, attribution }) => (
                  <li key={id}>
                    <Link href={claimPath(claim.id)}>{claim.sentence}</Link>{' '}
                    <small>
                      {[
                        SURE_WORDS[certainty],
                        attribution.length > 0
                          ? `according to ${attribution.map(({ source }) => source.name).join(', quoting ')}`
                          : 'in its own voice',
                        STATUS_WORDS[claim.status].short,
                      ].join(' · ')}
                    </small>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </aside>
  );
}
