/** Agreements and how far they came: each step leads to a claim that tells it. */
import { Link } from 'wouter';
import { shortDate } from '../../words/dates.ts';
import { count } from '../../words/relations.ts';
import { claimPath, entityPath } from '../path-of.ts';
import type { Dyad } from './dyad.ts';

type Ledger = Dyad['agreements'][number];

export function Agreements({ agreements }: Pick<Dyad, 'agreements'>) {
  if (agreements.length === 0) return null;
  return (
    <section className="agreements">
      <h2>
        Agreements <b className="n">{agreements.length}</b>
      </h2>
      <ul>
        {agreements.map(({ agreement, steps }) => (
          <li key={agreement.id}>
            <Link href={entityPath(agreement.id)}>{agreement.name}</Link>
            <Steps steps={steps} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const Steps = ({ steps }: Pick<Ledger, 'steps'>) => (
  <ol>
    {steps.map(({ step, date, claims }) => (
      <li key={`${step} ${date}`} className={date ? undefined : 'undated'}>
        <Link href={claimPath(claims[0]?.id ?? '')} title={count(claims.length, 'claim')}>
          {step.toLowerCase().replace('_', ' ')}
        </Link>{' '}
        <small>{date ? shortDate(date) : 'no date told'}</small>
      </li>
    ))}
  </ol>
);
