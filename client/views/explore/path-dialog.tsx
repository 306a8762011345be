/** Asks where ways from an entity should lead. */
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { SearchBox } from '../../ui/search-box.tsx';
import { useExplore } from './explore-context.ts';

interface Props {
  readonly from: string | undefined;
  readonly onClose: () => void;
}

export function PathDialog({ from, onClose }: Props) {
  const { scene, actions } = useExplore();
  const name = scene.byId.get(from ?? '')?.entity.name;
  return (
    <ModalOverlay
      className="veil"
      isOpen={from !== undefined}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="modal">
        <Dialog>
          <Heading slot="title">Ways from {name} to…</Heading>
          <SearchBox
            inputId="path-to"
            label="Ways to"
            placeholder="Name of a person, body, place …"
            entitiesOnly
            autoFocus
            onChosen={({ id }) => {
              if (from !== undefined) actions.select({ type: 'paths', from, to: id });
              onClose();
            }}
          />
          <footer>
            <Button slot="close" className="button">
              Cancel
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
