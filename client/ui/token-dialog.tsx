/** Asks for a token, where the server answers with one only. */
import { useState, useSyncExternalStore } from 'react';
import {
  Button,
  Dialog,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components';
import { tokenKeeper } from '../api/token.ts';

export function TokenDialog() {
  const question = useSyncExternalStore(tokenKeeper.subscribe, tokenKeeper.question);
  const [given, setGiven] = useState('');
  const answer = (token: string | undefined) => {
    setGiven('');
    tokenKeeper.answer(token);
  };
  return (
    <ModalOverlay className="veil" isOpen={question !== undefined} onOpenChange={(open) => !open && answer(undefined)}>
      <Modal className="modal token">
        <Dialog>
          <Heading slot="title">This server asks for a token</Heading>
          <Form
            onSubmit={(event) => {
              event.preventDefault();
              answer(given);
            }}
          >
            <TextField type="password" autoComplete="off" autoFocus value={given} onChange={setGiven}>
              <Label>Token</Label>
              <Input placeholder="readout_…" />
              <Text slot="description">
                {question?.wasRefused
                  ? 'The last one is wrong or was revoked. Ask whoever runs this server for another.'
                  : 'Whoever runs this server gives you one. It is kept until you close this tab.'}
              </Text>
            </TextField>
            <footer>
              <Button type="submit" className="button" isDisabled={given.trim() === ''}>
                Continue
              </Button>
              <Button className="button" onPress={() => answer(undefined)}>
                I have none
              </Button>
            </footer>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
