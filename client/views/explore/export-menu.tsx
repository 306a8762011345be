/** Takes away what is shown: its claims, its entities, the picture itself. */
import type { RefObject } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { tokenKeeper } from '../../api/token.ts';
import type { GraphView } from '../../graph-view/graph-view.ts';
import { announce } from '../../ui/announcer.ts';
import { download, save } from '../../ui/download.ts';
import { Icon } from '../../ui/icon.tsx';
import { claimsAddress, entitiesCsv } from '../../words/exports.ts';
import { useExplore } from './explore-context.ts';

const CLAIMS = 'readout-claims.csv';

export function ExportMenu({ canvas }: { readonly canvas: RefObject<GraphView | undefined> }) {
  const { view, scene, mode } = useExplore();
  const savePicture = () => {
    canvas.current
      ?.picture()
      .then((picture) => save(picture, 'readout-picture.png'))
      .catch((error: unknown) => announce(`The picture could not be saved: ${String(error)}`));
  };
  const address = claimsAddress(scene, view);
  const claims =
    tokenKeeper.current() === undefined
      ? { href: address, download: CLAIMS }
      : { onAction: () => download(address, CLAIMS) };
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label="Export what is shown" isDisabled={scene.nodes.length === 0}>
        <Icon name="save" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label="Export what is shown">
          <MenuItem className="menu-item" {...claims}>
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
