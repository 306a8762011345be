/** Who does what to whom: a row a family of relations. A family leads to the picture that shows it alone. */
import { Link } from 'wouter';
import { encodeView } from '../../state/codec.ts';
import { isFiltered } from '../../state/filters.ts';
import type { View } from '../../state/view.ts';
import { FAMILIES, FAMILY_WORDS } from '../../words/relations.ts';
import { explorePath } from '../path-of.ts';
import type { Dyad } from './dyad.ts';

interface Props {
  readonly dyad: Dyad;
  readonly view: View;
}

export function Matrix({ dyad: { a, b, matrix }, view }: Props) {
  const rows = matrix.filter(({ fromA, fromB, joint }) => fromA + fromB + joint > 0);
  const pictureOf = (family: (typeof FAMILIES)[number]) =>
    encodeView({
      ...view,
      of: [a.id, b.id],
      filters: { ...view.filters, withoutFamilies: FAMILIES.filter((other) => other !== family) },
    });
  return (
    <section>
      <h2>Who does what</h2>
      {rows.length === 0 && (
        <p className="meta">Nothing is told between the two{isFiltered(view.filters) ? ' under these filters' : ''}.</p>
      )}
      {rows.length > 0 && (
        <table className="table matrix">
          <thead>
            <tr>
              <th scope="col">Family</th>
              <th scope="col">{a.name} →</th>
              <th scope="col">{b.name} →</th>
              <th scope="col">together</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ family, fromA, fromB, joint }) => (
              <tr key={family}>
                <th scope="row">
                  <Link href={explorePath(pictureOf(family))}>{FAMILY_WORDS[family]}</Link>
                </th>
                {[fromA, fromB, joint].map((n, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the three columns never change their places
                  <td key={i} className="end">
                    {n}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
