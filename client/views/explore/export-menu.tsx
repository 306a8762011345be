/** Takes away what is shown: its claims, its entities, the picture itself. */
import type { RefObject } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { GraphView } from '../../graph-view/graph-view.ts';
import { announce } from '../../ui/announcer.ts';
import { Icon } from '../../ui/icon.tsx';
import { claimsAddress, entitiesCsv } from '../../words/exports.ts';
import { useExplore } from './explore-context.ts';

export function ExportMenu({ canvas }: { readonly canvas: RefObject<GraphView | undefined> }) {
  const { view, scene, mode } = useExplore();
  const savePicture = () => {
    canvas.current
      ?.picture()
      .then((picture) => save(picture, 'readout-picture.png'))
      .catch((error: unknown) => announce(`The picture could not be saved: ${String(error)}`));
  };
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label="Export what is shown" isDisabled={scene.nodes.length === 0}>
        <Icon name="save" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label="Export what is shown">
          <MenuItem className="menu-item" href={claimsAddress(scene, view)} download="readout-claims.csv">
            Claims as CSV
          </MenuItem>
          <MenuItem
            className="menu-item"
            onAction={() => save(new Blob([entitiesCsv(scene)], { type: 'text/csv' }), 'readout-entities.csv')}
          >
            Entities as CSV
          </MenuItem>
          {mode === 'graph' && (
            <MenuItem className="menu-item" onAction={savePicture}>
              Picture as PNG
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Long enough for any browser to have begun. */
const KEPT_MS = 10_000;

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
  announce(`Saved ${name}.`);
}
