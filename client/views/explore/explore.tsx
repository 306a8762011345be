/** Explore: the picture in the middle, what filters it on the left, what is selected on the right, time below. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useGraph } from '../../api/use-graph.ts';
import { remembered, useSnapshot } from '../../explore-store.ts';
import type { GraphView } from '../../graph-view/graph-view.ts';
import { Detail } from '../../panels/detail/detail.tsx';
import { Filters } from '../../panels/filters.tsx';
import { TimeStrip } from '../../panels/time/time-strip.tsx';
import { EMPTY_SCENE, makeScene } from '../../state/scene.ts';
import type { Point } from '../../state/view.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { DescribeDialog } from './describe-dialog.tsx';
import { EntityMenu } from './entity-menu.tsx';
import { ExploreProvider, type Explore as ExploreValue } from './explore-context.ts';
import { GraphCanvas } from './graph-canvas.tsx';
import { ListTwin } from './list-twin.tsx';
import { PathDialog } from './path-dialog.tsx';
import { PictureNotes } from './picture-notes.tsx';
import { States } from './states.tsx';
import { TableTwin } from './table-twin.tsx';
import { Toolbar } from './toolbar.tsx';
import { useExploreActions } from './use-explore-actions.ts';
import { useExploreKeys } from './use-explore-keys.ts';

const NO_EDGES: readonly string[] = [];

export function Explore() {
  const { view } = useSnapshot();
  const width = useWidth();
  const answer = useGraph(view);
  const scene = useMemo(() => (answer.data ? makeScene(answer.data, view) : EMPTY_SCENE), [answer.data, view]);
  useEffect(() => {
    remembered.ids = new Set(scene.nodes.map(({ id }) => id));
  }, [scene]);
  const canvas = useRef<GraphView>(undefined);
  const [menu, setMenu] = useState<{ readonly id: string; readonly at: Point }>();
  const [pathFrom, setPathFrom] = useState<string>();
  const [describing, setDescribing] = useState(false);
  const [pathEdges, setPathEdges] = useState(NO_EDGES);
  const [arranging, setArranging] = useState<number>();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const actions = useExploreActions({ scene, canvas, setMenu, setPathFrom, setDescribing });
  const mode = view.mode ?? (width === 'narrow' ? 'list' : 'graph');
  const explore: ExploreValue = { view, mode, scene, answer, actions };
  useExploreKeys({ ...explore, canvas });
  const detail = view.selection && <Detail onPath={setPathEdges} />;
  const hasLegend = width === 'wide' || (width === 'medium' && !detail);
  return (
    <ExploreProvider value={explore}>
      <main id="main" className={`explore ${width} mode-${mode}${detail ? ' with-detail' : ''}`}>
        <h1 className="unseen">Explore</h1>
        {hasLegend && (
          <aside className="filters" aria-label="Legend and filters">
            <Filters />
          </aside>
        )}
        <section className="stage" aria-label="Picture" aria-busy={answer.loading}>
          <Toolbar canvas={canvas} onFilters={() => setFiltersOpen(true)} />
          {mode === 'graph' && (
            <GraphCanvas
              canvas={canvas}
              pathEdges={view.selection?.type === 'paths' ? pathEdges : NO_EDGES}
              onArranging={setArranging}
            />
          )}
          {mode === 'list' && scene.nodes.length > 0 && <ListTwin />}
          {mode === 'table' && scene.nodes.length > 0 && <TableTwin />}
          <States arranging={mode === 'graph' ? arranging : undefined} onStop={() => canvas.current?.stopArranging()} />
          <PictureNotes />
        </section>
        <TimeStrip />
        {width !== 'narrow' && detail && (
          <aside className="detail" aria-label="Detail">
            {detail}
          </aside>
        )}
      </main>
      <EntityMenu menu={menu} onClose={() => setMenu(undefined)} />
      <PathDialog from={pathFrom} onClose={() => setPathFrom(undefined)} />
      <DescribeDialog isOpen={describing} onClose={() => setDescribing(false)} />
      <Sheet label="Legend and filters" isOpen={filtersOpen && !hasLegend} onClose={() => setFiltersOpen(false)}>
        <Filters />
      </Sheet>
      <Sheet
        label="Detail"
        isOpen={width === 'narrow' && detail !== undefined}
        onClose={() => actions.select(undefined)}
      >
        {detail}
      </Sheet>
    </ExploreProvider>
  );
}
