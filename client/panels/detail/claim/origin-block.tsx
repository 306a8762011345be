/** One origin: its name as heading, one quote that stands for it, and the papers that repeat it folded under. */
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { ClaimFieldsFragment } from '../../../api/operations/claim.generated.ts';
import { count } from '../../../words/relations.ts';
import type { OriginGroup } from './by-origin.ts';
import { Quote } from './quote.tsx';

interface Props {
  readonly group: OriginGroup;
  readonly claim: ClaimFieldsFragment;
}

export function OriginBlock({ group, claim }: Props) {
  const { name, articleCount, leading, repeats } = group;
  const papers = [...new Set(repeats.map(({ article }) => article.publisher?.name ?? article.title))];
  const sameArticle = repeats.every(({ article }) => article.id === leading.article.id);
  return (
    <section className="origin">
      <h4>
        {name} <small>{count(articleCount, 'article')}</small>
      </h4>
      <Quote evidence={leading} claim={claim} />
      {repeats.length > 0 && (
        <Disclosure className="repeats">
          <Heading level={5}>
            <Button slot="trigger">
              <i aria-hidden="true">▸</i>
              {sameArticle
                ? `${repeats.length} more in this article`
                : `${repeats.length} more ${repeats.length === 1 ? 'repeats' : 'repeat'} this: ${papers.join(', ')}`}
            </Button>
          </Heading>
          <DisclosurePanel>
            {repeats.map((evidence) => (
              <Quote key={evidence.id} evidence={evidence} claim={claim} />
            ))}
          </DisclosurePanel>
        </Disclosure>
      )}
    </section>
  );
}
