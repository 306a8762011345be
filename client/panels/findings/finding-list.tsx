/** What is to be noticed, each in a sentence, with the claims that it is about. */
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import type { FindingFieldsFragment as Finding } from '../../api/operations/finding.generated.ts';
import { claimPath } from '../../views/path-of.ts';
import { spanInWords } from '../../words/dates.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly total: number;
  /** The claim whose page it is: it is not linked to itself. */
  readonly own?: string;
  readonly onMore?: (() => void) | undefined;
}

export function FindingList({ findings, total, own, onMore }: Props) {
  if (findings.length === 0) return null;
  return (
    <section className="findings">
      <h2>
        To notice <b className="n">{total}</b>
      </h2>
      <ul>
        {findings.map(({ id, message, claims }) => (
          <li key={id}>
            <p>{message}</p>
            <ClaimLinks claims={claims.filter((claim) => claim.id !== own)} />
          </li>
        ))}
      </ul>
      {onMore && (
        <Button className="button" onPress={onMore}>
          Show more to notice
        </Button>
      )}
    </section>
  );
}

/** More than this would hide the sentence that they belong to. */
const MOST_LINKS = 6;

function ClaimLinks({ claims }: Pick<Finding, 'claims'>) {
  if (claims.length === 0) return null;
  return (
    <small>
      {claims.slice(0, MOST_LINKS).map(({ id, sentence, validFrom, validTo }, i) => (
        <span key={id}>
          {i > 0 && ' · '}
          <Link href={claimPath(id)}>
            {sentence}, {spanInWords(validFrom, validTo) ?? 'no date told'}
          </Link>
        </span>
      ))}
      {claims.length > MOST_LINKS && ` · and ${claims.length - MOST_LINKS} more`}
    </small>
  );
}
