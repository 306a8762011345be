/** The sentence of a relation; both ends can be opened. */
import { Button } from 'react-aria-components';
import type { RelationKey } from '../../../state/view.ts';
import { useExplore } from '../../../views/explore/explore-context.ts';

interface Props {
  readonly relation: RelationKey;
  readonly subject: string;
  readonly object: string;
  readonly label: string | undefined;
}

const MODES: Readonly<Record<RelationKey['mode'], string>> = {
  HAPPENED: 'Relation',
  PLANNED: 'Relation, only planned',
  HYPOTHETICAL: 'Relation, only imagined',
  DENIED: 'Relation, denied',
};

export function RelationHeading({ relation, subject, object, label }: Props) {
  const { actions } = useExplore();
  const words = label ?? relation.predicate.toLowerCase().replaceAll('_', ' ');
  return (
    <header className="detail-head">
      <p className="kicker">{MODES[relation.mode]}</p>
      <h2 className="title" tabIndex={-1}>
        <Button className="name" onPress={() => actions.add(relation.subject, subject)}>
          {subject}
        </Button>{' '}
        <em>{words}</em>{' '}
        <Button className="name" onPress={() => actions.add(relation.object, object)}>
          {object}
        </Button>
      </h2>
    </header>
  );
}
