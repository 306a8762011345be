/** One claim: when and where, how well backed, and its evidence by origin. */
import { Link } from 'wouter';
import type { ClaimFieldsFragment } from '../../../api/operations/claim.generated.ts';
import { claimPath } from '../../../views/path-of.ts';
import { spanInWords } from '../../../words/dates.ts';
import { STATUS_WORDS, SURE_WORDS } from '../../../words/relations.ts';
import { backingOf, byOrigin } from './by-origin.ts';
import { OriginBlock } from './origin-block.tsx';

export type Claim = ClaimFieldsFragment;

interface Props {
  readonly claim: Claim;
  /** Off where the claim is the page's own heading. */
  readonly heading?: boolean;
}

export function ClaimBlock({ claim, heading = true }: Props) {
  return (
    <article className={claim.withdrawn ? 'claim withdrawn' : 'claim'}>
      {heading ? (
        <h3>
          <Link href={claimPath(claim.id)}>{whenAndWhere(claim)}</Link>
        </h3>
      ) : (
        <h3 className="unseen">The words it rests on</h3>
      )}
      {!claim.withdrawn && (
        <p className="meta">
          <b>{backingOf(claim)}</b>
          {[STATUS_WORDS[claim.status].short, ...hedges(claim), ...about(claim)].map((words) => ` · ${words}`)}
        </p>
      )}
      {byOrigin(claim.evidence).map((group) => (
        <OriginBlock key={group.id} group={group} claim={claim} />
      ))}
    </article>
  );
}

/** `1 November 2023, Baku`; of a state the days on which it was seen. */
export function whenAndWhere(claim: Claim): string {
  const seen = claim.evidence.flatMap(({ observedOn }) => observedOn ?? []).sort();
  const sighted = seen.length > 0 ? `seen ${spanInWords(seen[0], seen.at(-1))}` : undefined;
  const when = statedWhen(claim, seen.length > 0) ?? sighted ?? 'no date told';
  return [when, ...claim.places.map(({ name }) => name)].join(', ');
}

/** That a state was seen says that it lasted: since its beginning, until its end, or between the two. */
function statedWhen({ validFrom, validTo }: Claim, wasSeen: boolean): string | undefined {
  const stated = spanInWords(validFrom, validTo);
  if (stated === undefined || !wasSeen || (validFrom && validTo)) return stated;
  return `${validFrom ? 'since' : 'until'} ${stated}`;
}

function hedges({ certainty, temporality }: Claim): readonly string[] {
  const time = {
    PAST_OR_PRESENT: undefined,
    HISTORICAL: undefined,
    PLANNED: 'only planned',
    HYPOTHETICAL: 'only imagined',
  }[temporality];
  return [...(time ? [time] : []), ...(certainty === 'CERTAIN' ? [] : [howSure(certainty)])];
}

const howSure = (certainty: Claim['certainty']): string =>
  certainty === 'UNSTATED' ? SURE_WORDS.UNSTATED : `said as ${SURE_WORDS[certainty]}`;

function about(claim: Claim): readonly string[] {
  const third = claim.with.map(({ name }) => name);
  const topics = claim.topics.map(({ name }) => name);
  const quantities = [
    ...new Set(claim.evidence.flatMap((evidence) => evidence.quantities.map(({ asWritten }) => asWritten))),
  ];
  return [
    ...(third.length > 0 ? [`with ${third.join(', ')}`] : []),
    ...(topics.length > 0 ? [`about ${topics.join(', ')}`] : []),
    ...quantities,
  ];
}
