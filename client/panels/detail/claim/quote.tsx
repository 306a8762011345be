/** What a source said, in its own words, with both ends of the claim marked: two colours and two kinds of line. */
import { Link } from 'wouter';
import type { ClaimFieldsFragment } from '../../../api/operations/claim.generated.ts';
import { articlePath } from '../../../views/path-of.ts';
import { dateInWords } from '../../../words/dates.ts';
import { SURE_WORDS } from '../../../words/relations.ts';
import type { Evidence } from './by-origin.ts';
import { markNames } from './mark-names.ts';
import { RowAsWritten } from './row-as-written.tsx';

type Claim = Pick<ClaimFieldsFragment, 'subject' | 'object'>;

interface Props {
  readonly evidence: Evidence;
  readonly claim: Claim;
}

export function Quote({ evidence, claim }: Props) {
  const withdrawn = evidence.state === 'WITHDRAWN' || evidence.state === 'SUPERSEDED';
  return (
    <figure className="quote">
      <blockquote className={withdrawn ? 'withdrawn' : undefined}>
        {evidence.locator ? <Row evidence={evidence} /> : <Words evidence={evidence} claim={claim} />}
      </blockquote>
      <figcaption>
        {[
          evidence.article.publisher?.name ?? 'publisher unknown',
          evidence.article.publishedOn && dateInWords(evidence.article.publishedOn),
          ...saidHow(evidence),
          chain(evidence),
          evidence.place && `at ${evidence.place.name}`,
        ]
          .filter(Boolean)
          .join(' · ')}
        {withdrawn && <strong> · taken back</strong>}
      </figcaption>
    </figure>
  );
}

const Words = ({ evidence, claim }: Props) => (
  <Link href={articlePath(evidence.article.id, evidence.id)} className="quote-link" title="Read it in its article">
    “
    {markNames(evidence.quote, claim).map(({ text, role }, i) =>
      role ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a quote never change their places
        <mark key={i} className={role}>
          {text}
        </mark>
      ) : (
        text
      ),
    )}
    ”
  </Link>
);

const Row = ({ evidence }: Pick<Props, 'evidence'>) => (
  <RowAsWritten row={evidence}>
    {' of '}
    <Link href={articlePath(evidence.article.id, evidence.id)}>{evidence.article.title}</Link>
  </RowAsWritten>
);

/** `planned`, `possible`: what makes it less than a plain statement, and plain certainty said once. */
function saidHow({ certainty, temporality }: Evidence): readonly string[] {
  const time = { PAST_OR_PRESENT: undefined, HISTORICAL: 'of the past', PLANNED: 'planned', HYPOTHETICAL: 'imagined' }[
    temporality
  ];
  return [...(time ? [time] : []), SURE_WORDS[certainty]];
}

/** Who says it, outermost first: `according to ISPR, quoting Ilham Aliyev`. */
function chain({ attribution }: Evidence): string | undefined {
  const names = attribution.map(({ source }) => source.name);
  return names.length > 0 ? `according to ${names.join(', quoting ')}` : 'in its own voice';
}
