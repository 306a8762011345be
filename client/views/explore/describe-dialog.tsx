/** The picture as a text, to read, to listen to, or to copy. */
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { copy } from '../../ui/copy.ts';
import { describeView } from '../../words/describe-view.ts';
import { useExplore } from './explore-context.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function DescribeDialog({ isOpen, onClose }: Props) {
  const { view, scene } = useExplore();
  const text = isOpen ? describeView(scene, view) : '';
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal described">
        <Dialog>
          <Heading slot="title">This view in words</Heading>
          <div className="description">
            {text.split('\n').map((line) => (
              <Line key={line} line={line} />
            ))}
          </div>
          <footer>
            <Button className="button" onPress={() => copy(text, 'the description')}>
              Copy
            </Button>
            <Button slot="close" className="button">
              Close
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What is this short stands beside each other. */
const INLINE = 120;

/** What a line is about stands out; its parts are a list. */
function Line({ line }: { readonly line: string }) {
  const [, title, parts] = /^([^:]+): (.*)\.$/.exec(line) ?? [];
  if (!title || !parts) return <p>{line}</p>;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={parts.length < INLINE ? 'inline' : undefined}>
        {parts.split('; ').map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </section>
  );
}
