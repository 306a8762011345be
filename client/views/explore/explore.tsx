/** Explore: the picture in the middle, what filters it on the left, what is selected on the right, time below. */
import { useMemo, useRef, useState } from 'react';
import { useGraph } from '../../api/use-graph.ts';
import { useSnapshot } from '../../explore-store.ts';
import type { GraphView } from '../../graph-view/graph-view.ts';
import { EMPTY_SCENE, makeScene } from '../../state/scene.ts';
import { type Explore as ExploreValue, ExploreProvider } from './explore-context.ts';
import { GraphCanvas } from './graph-canvas.tsx';
import { useExploreActions } from './use-explore-actions.ts';

export function Explore() {
  const { view } = useSnapshot();
  const answer = useGraph(view);
  const scene = useMemo(() => (answer.data ? makeScene(answer.data, view) : EMPTY_SCENE), [answer.data, view]);
  const canvas = useRef<GraphView>(undefined);
  const [menu, setMenu] = useState<{ id: string; at: { x: number; y: number } }>();
  const [pathFrom, setPathFrom] = useState<string>();
  const [arranging, setArranging] = useState<number>();
  const actions = useExploreActions({ scene, canvas, setMenu, setPathFrom });
  const explore: ExploreValue = { view, mode: view.mode ?? 'graph', scene, answer, actions };
  return (
    <ExploreProvider value={explore}>
      <main className="explore" data-arranging={arranging} data-menu={menu?.id} data-path={pathFrom}>
        <GraphCanvas canvas={canvas} pathEdges={[]} onArranging={setArranging} />
      </main>
    </ExploreProvider>
  );
}
