/** The menu of an entity: by right click, long press or Shift+F10. It stands at a point of the window. */
import { useRef } from 'react';
import { Keyboard, Menu, MenuItem, Popover, Separator, Text } from 'react-aria-components';
import { useLocation } from 'wouter';
import type { Point } from '../../state/view.ts';
import { copy } from '../../ui/copy.ts';
import { entityPath } from '../path-of.ts';
import { ExpandBy } from './expand-by.tsx';
import { useExplore } from './explore-context.ts';

interface Props {
  readonly menu: { readonly id: string; readonly at: Point } | undefined;
  readonly onClose: () => void;
}

export function EntityMenu({ menu, onClose }: Props) {
  const { view, scene, actions } = useExplore();
  const [, go] = useLocation();
  const anchor = useRef<HTMLSpanElement>(null);
  const { id = '', at = { x: 0, y: 0 } } = menu ?? {};
  const node = scene.byId.get(id);
  const expanded = view.expansions.some(({ from }) => from === id);
  const copyLink = () => copy(new URL(entityPath(id), window.location.href).href, 'the link');
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ insetBlockStart: at.y, insetInlineStart: at.x }} />
      <Popover
        className="popover"
        triggerRef={anchor}
        isOpen={menu !== undefined && node !== undefined}
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        offset={2}
      >
        <Menu className="menu" aria-label={node?.entity.name ?? 'Entity'} onClose={onClose} autoFocus="first">
          <Item label="Open its detail" keys="Enter" onAction={() => actions.select({ type: 'entity', id })} />
          <Item label={`Expand${node?.more ? ` (+${node.more})` : ''}`} keys="X" onAction={() => actions.expand(id)} />
          <ExpandBy id={id} />
          {expanded && <Item label="Collapse" keys="Shift+X" onAction={() => actions.collapse(id)} />}
          <Separator />
          <Item label="Only this and its neighbours" keys="O" onAction={() => actions.showOnly(id, 1)} />
          <Item label="Only this, two steps around" onAction={() => actions.showOnly(id, 2)} />
          <Item label="Ways to…" keys="W" onAction={() => actions.askForPath(id)} />
          <Separator />
          <Item label={node?.pinned ? 'Unpin' : 'Pin'} keys="P" onAction={() => actions.togglePin(id)} />
          <Item label="Hide" keys="H" onAction={() => actions.hide(id)} />
          <Separator />
          <Item label="Open its page" keys="Shift+Enter" onAction={() => go(entityPath(id))} />
          <Item label="Copy a link to its page" onAction={copyLink} />
        </Menu>
      </Popover>
    </>
  );
}

interface ItemProps {
  readonly label: string;
  readonly keys?: string;
  readonly onAction: () => void;
}

const Item = ({ label, keys, onAction }: ItemProps) => (
  <MenuItem className="menu-item" onAction={onAction} textValue={label}>
    <Text slot="label">{label}</Text>
    {keys && <Keyboard>{keys}</Keyboard>}
  </MenuItem>
);
