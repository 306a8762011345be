/** What each side did in which year: the one above the axis, the other below it, and on it what they did together. */
import { Link } from 'wouter';
import { encodeView } from '../../state/codec.ts';
import type { View } from '../../state/view.ts';
import { explorePath } from '../path-of.ts';
import type { Dyad } from './dyad.ts';
import { reachOf, type Year, yearsOf } from './years.ts';

interface Props {
  readonly dyad: Dyad;
  readonly view: View;
}

export function YearByYear({ dyad: { a, b, timeline }, view }: Props) {
  const years = yearsOf(timeline).toReversed();
  const reach = reachOf(years);
  if (years.length === 0) return null;
  const pictureOf = (year: number) =>
    encodeView({ ...view, of: [a.id, b.id], filters: { ...view.filters, from: `${year}-01`, to: `${year}-12` } });
  const inWords = ({ year, fromA, fromB, joint }: Year) =>
    `${year}: ${fromA} from ${a.name}, ${fromB} from ${b.name}, ${joint} together`;
  return (
    <section className="by-year">
      <h2>Year by year</h2>
      <p className="meta">
        <i className="from-a" /> {a.name} <i className="joint" /> together <i className="from-b" /> {b.name}
      </p>
      <ol>
        {years.map((one) => (
          <li key={one.year}>
            <Link href={explorePath(pictureOf(one.year))} aria-label={inWords(one)} title={inWords(one)}>
              <Bars of={one} reach={reach} />
              <span>{one.year}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** From the axis at 0, up and down to 1. */
function Bars({ of: { fromA, fromB, joint }, reach }: { readonly of: Year; readonly reach: number }) {
  const [up, down, half] = [fromA / reach, fromB / reach, joint / 2 / reach];
  return (
    <svg viewBox="0 -1 1 2" preserveAspectRatio="none" aria-hidden="true">
      <rect className="from-a" y={-half - up} width={1} height={up} />
      <rect className="joint" y={-half} width={1} height={half * 2} />
      <rect className="from-b" y={half} width={1} height={down} />
    </svg>
  );
}
