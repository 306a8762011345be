/** Above the canvas: graph, list or table; fit, zoom, arrange; describe, export; undo and redo. */
import type { RefObject } from 'react';
import { Button, Radio, RadioGroup } from 'react-aria-components';
import { store, useSnapshot } from '../../explore-store.ts';
import type { GraphView } from '../../graph-view/graph-view.ts';
import { setMode } from '../../state/transitions.ts';
import { MODES, type Mode } from '../../state/view.ts';
import { Icon } from '../../ui/icon.tsx';
import { useExplore } from './explore-context.ts';
import { ExportMenu } from './export-menu.tsx';

const WORDS: Readonly<Record<Mode, string>> = { graph: 'Graph', list: 'List', table: 'Table' };

interface Props {
  readonly canvas: RefObject<GraphView | undefined>;
  readonly onFilters: () => void;
}

export function Toolbar({ canvas, onFilters }: Props) {
  const { mode, actions } = useExplore();
  const { canUndo, canRedo } = useSnapshot();
  const viewport = () => canvas.current?.viewport;
  return (
    <div className="toolbar" role="toolbar" aria-label="View">
      <Button className="button filters-button" onPress={onFilters}>
        Filters
      </Button>
      <RadioGroup
        aria-label="Show as"
        className="segments"
        value={mode}
        onChange={(word) => actions.apply(setMode(word as Mode))}
        orientation="horizontal"
      >
        {MODES.map((word) => (
          <Radio key={word} value={word} className="segment">
            {WORDS[word]}
          </Radio>
        ))}
      </RadioGroup>
      <span className="gap" />
      {mode === 'graph' && (
        <>
          <Tool name="fit" label="Fit everything (0)" onPress={() => viewport()?.showAll()} />
          <Tool name="plus" label="Zoom in (+)" onPress={() => viewport()?.zoomBy(1.25)} />
          <Tool name="minus" label="Zoom out (−)" onPress={() => viewport()?.zoomBy(0.8)} />
          <Tool name="rearrange" label="Arrange everything anew (R)" onPress={actions.rearrange} />
        </>
      )}
      <Tool name="words" label="Describe this view (D)" onPress={actions.describe} />
      <ExportMenu canvas={canvas} />
      <Tool name="undo" label="Undo (Ctrl+Z)" onPress={store.undo} isDisabled={!canUndo} />
      <Tool name="redo" label="Redo (Ctrl+Shift+Z)" onPress={store.redo} isDisabled={!canRedo} />
    </div>
  );
}

interface ToolProps {
  readonly name: Parameters<typeof Icon>[0]['name'];
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}

const Tool = ({ name, label, onPress, isDisabled = false }: ToolProps) => (
  <Button className="icon-button" aria-label={label} onPress={onPress} isDisabled={isDisabled}>
    <Icon name={name} />
  </Button>
);
