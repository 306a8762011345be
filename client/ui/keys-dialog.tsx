/** All keys, from the one table that also drives them. */
import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from 'react-aria-components';
import { BINDINGS, type Binding } from '../keyboard/keys.ts';
import { lettersAreOff, switchLetters } from '../keyboard/use-keys.ts';

const GROUPS = ['Everywhere', 'On the picture', 'The view'] as const;

interface Props {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function KeysDialog({ isOpen, onOpenChange }: Props) {
  const [off, setOff] = useState(lettersAreOff);
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal keys">
        <Dialog>
          <Heading slot="title">Keys</Heading>
          <div className="key-groups">
            {GROUPS.map((group) => (
              <section key={group}>
                <h3>{group}</h3>
                <dl>
                  {BINDINGS.filter((binding) => binding.group === group).map((binding) => (
                    <KeyRow key={binding.does} binding={binding} />
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <footer>
            <Switch
              className="switch"
              isSelected={!off}
              onChange={(on) => {
                switchLetters(!on);
                setOff(!on);
              }}
            >
              <span className="switch-track" /> Single letters do something
            </Switch>
            <Button slot="close" className="button">
              Close
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** As it stands on the key: one after the other is said in words. */
const nameOf = (key: string): string =>
  key
    .replace('ContextMenu', 'Menu key')
    .replace('Escape', 'Esc')
    .replace(/\b[a-z]\b/g, (letter) => letter.toUpperCase())
    .replace(/^(\w) (\w)$/, '$1 then $2');

const KeyRow = ({ binding: { keys, does } }: { readonly binding: Binding }) => (
  <div>
    <dt>
      {keys.map((key) => (
        <kbd key={key}>{nameOf(key)}</kbd>
      ))}
    </dt>
    <dd>{does}</dd>
  </div>
);
