/** The detail of whatever is selected. */
import { Button } from 'react-aria-components';
import { pairKey } from '../../state/view.ts';
import { Icon } from '../../ui/icon.tsx';
import { useExplore } from '../../views/explore/explore-context.ts';
import { EntityDetail } from './entity/entity-detail.tsx';
import { PairDetail } from './pair-detail.tsx';
import { PathsDetail } from './paths-detail.tsx';
import { RelationDetail } from './relation/relation-detail.tsx';

export function Detail({ onPath }: { readonly onPath: (pairs: readonly string[]) => void }) {
  const { view, actions } = useExplore();
  const { selection } = view;
  if (!selection) return null;
  return (
    <>
      <Button className="icon-button close" aria-label="Close the detail" onPress={() => actions.select(undefined)}>
        <Icon name="close" />
      </Button>
      {selection.type === 'entity' && <EntityDetail key={selection.id} id={selection.id} />}
      {selection.type === 'pair' && <PairDetail a={selection.a} b={selection.b} />}
      {selection.type === 'relation' && <RelationDetail relation={selection} />}
      {selection.type === 'paths' && (
        <PathsDetail
          from={selection.from}
          to={selection.to}
          onShow={({ relations }) => onPath(relations.map(({ subject, object }) => pairKey(subject.id, object.id)))}
        />
      )}
    </>
  );
}
