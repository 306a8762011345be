/** People, offices and bodies of either side that carry the link, those with most claims first. */
import { Link } from 'wouter';
import { KindMark } from '../../ui/kind-mark.tsx';
import { groupOf } from '../../words/kinds.ts';
import { count } from '../../words/relations.ts';
import { entityPath } from '../path-of.ts';
import type { Dyad } from './dyad.ts';

/** Of each side so many are named. */
const NAMED = 8;

export function Carriers({ dyad: { a, b, carriers } }: { readonly dyad: Dyad }) {
  if (carriers.length === 0) return null;
  return (
    <section>
      <h2>Who carries it</h2>
      {[a, b].map((side) => (
        <Side
          key={side.id}
          name={side.name}
          carriers={carriers.filter(({ entity }) => entity.country?.id === side.id)}
        />
      ))}
    </section>
  );
}

const Side = ({ name, carriers }: { readonly name: string; readonly carriers: Dyad['carriers'] }) => (
  <>
    <h3 className="heading">
      {name} <b className="n">{carriers.length}</b>
    </h3>
    <ul className="rows">
      {carriers.slice(0, NAMED).map(({ entity, claimCount, originCount }) => (
        <li key={entity.id} className="row">
          <Link href={entityPath(entity.id)}>
            <span className="row-words">
              <KindMark group={groupOf(entity.kind)} /> {entity.name}
            </span>
            <small>{count(originCount, 'origin')}</small>
            <b className="n">
              {claimCount}
              <span className="unseen">{claimCount === 1 ? ' claim' : ' claims'}</span>
            </b>
          </Link>
        </li>
      ))}
    </ul>
  </>
);
