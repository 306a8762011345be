/** In a corner of the picture: how much of it there is, and what was left out of the address. */
import { Button } from 'react-aria-components';
import { useSnapshot } from '../../explore-store.ts';
import { showOnly } from '../../state/transitions.ts';
import { useExplore } from './explore-context.ts';

export function PictureNotes() {
  const { view, scene, answer, actions } = useExplore();
  const { dropped } = useSnapshot();
  const shown = scene.nodes.filter((node) => node.shown === 'shown').length;
  if (scene.nodes.length === 0) return null;
  return (
    <p className="notes">
      {view.only && (
        <Button className="link" onPress={() => actions.apply(showOnly(undefined), 'Showing everything again.')}>
          Only {scene.byId.get(view.only.id)?.entity.name}: show everything
        </Button>
      )}
      {dropped.length > 0 && (
        <span>The address had parts that could not be read: {[...new Set(dropped)].join(', ')}.</span>
      )}
      {answer.unknown.length > 0 && (
        <span>The address named what is not here, which was left out: {answer.unknown.join(', ')}.</span>
      )}
      {answer.loading && <span>Loading…</span>}
      <span>
        <b className="n">{shown}</b> of{' '}
        <b className="n">{Math.max(scene.total + scene.focus.length, scene.nodes.length)}</b> entities around{' '}
        {scene.focus
          .map((id) => scene.byId.get(id)?.entity.name)
          .filter(Boolean)
          .slice(0, 2)
          .join(' and ')}
      </span>
    </p>
  );
}
