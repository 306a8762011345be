/** Who was seen in which post, and when. */
import { Button } from 'react-aria-components';
import type { Selection } from '../../../state/view.ts';
import { useExplore } from '../../../views/explore/explore-context.ts';
import { shortDate } from '../../../words/dates.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Times {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly seenBefore?: string | null;
}

interface Tenure extends Times {
  readonly person: Pick<Named, 'id'>;
  readonly office: Pick<Named, 'id'>;
  readonly label: string;
}

interface InOffice {
  readonly id: string;
  readonly offices: readonly (Times & { readonly office: Named })[];
  readonly holders: readonly (Times & { readonly person: Named })[];
}

/** The posts of a person, the people of a post. */
export const EntityTenures = ({ entity: { id, offices, holders } }: { readonly entity: InOffice }) => (
  <>
    <Tenures
      title="Offices"
      tenures={offices.map((tenure) => ({ ...tenure, person: { id }, label: tenure.office.name }))}
    />
    <Tenures
      title="Holders"
      tenures={holders.map((tenure) => ({ ...tenure, office: { id }, label: tenure.person.name }))}
    />
  </>
);

function Tenures({ title, tenures }: { readonly title: string; readonly tenures: readonly Tenure[] }) {
  const { actions } = useExplore();
  if (tenures.length === 0) return null;
  return (
    <section>
      <h3 className="heading">{title}</h3>
      <ul className="rows">
        {tenures.map((tenure) => (
          <li className="row" key={`${tenure.person.id} ${tenure.office.id} ${tenure.from}`}>
            <Button onPress={() => actions.select(keyOf(tenure))}>
              <span className="row-words">{tenure.label}</span>
              <time>{timesOf(tenure)}</time>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const keyOf = ({ person, office }: Tenure): Selection => ({
  type: 'relation',
  subject: person.id,
  predicate: 'HOLDS_OFFICE',
  object: office.id,
  mode: 'HAPPENED',
});

/** An open end is written open: `14 Oct 2016 –`. */
function timesOf({ from, to, seenBefore }: Tenure): string {
  const last = to ?? seenBefore;
  if (from && from === last) return shortDate(from);
  return from || last ? `${from ? shortDate(from) : ''} – ${last ? shortDate(last) : ''}`.trim() : '';
}
