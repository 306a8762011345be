/** A panel that comes up from the foot of a narrow screen. */
import type { ReactNode } from 'react';
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface Props {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export const Sheet = ({ label, isOpen, onClose, children }: Props) => (
  <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
    <Modal className="sheet">
      <Dialog aria-label={label}>
        <Button className="icon-button close" aria-label="Close" onPress={onClose}>
          <Icon name="close" />
        </Button>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
