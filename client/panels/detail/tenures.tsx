/** Who was seen in which post, and when. */
import { Button } from 'react-aria-components';
import { useExplore } from '../../views/explore/explore-context.ts';
import { shortDate } from '../../words/dates.ts';

interface Tenure {
  readonly other: { readonly id: string; readonly name: string };
  readonly from?: string | null;
  readonly to?: string | null;
  readonly seenBefore?: string | null;
}

export function Tenures({ title, tenures }: { readonly title: string; readonly tenures: readonly Tenure[] }) {
  const { actions } = useExplore();
  if (tenures.length === 0) return null;
  return (
    <section>
      <h3 className="heading">{title}</h3>
      <ul className="rows">
        {tenures.map((tenure) => (
          <li className="row" key={`${tenure.other.id} ${tenure.from}`}>
            <Button onPress={() => actions.add(tenure.other.id, tenure.other.name)}>
              <span className="row-words">{tenure.other.name}</span>
              <time>{timesOf(tenure)}</time>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function timesOf({ from, to, seenBefore }: Tenure): string {
  const last = to ?? seenBefore;
  if (from && last && from !== last) return `${shortDate(from)} – ${shortDate(last)}`;
  return from || last ? `seen ${shortDate(from ?? last ?? '')}` : '';
}
