/** Training asked to end: the model stays what it was. */
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { MODEL_FILE } from '../../server/pipeline/reading/typing-model.ts';
import { run } from './sample-terminal.ts';

it('ends when it is asked to, in one sentence, and leaves the model as it was', async () => {
  const before = await readFile(MODEL_FILE, 'utf8');
  const session = run(['train']);
  setTimeout(session.stop, 500); // in the middle of it: tables are read, or the model learns
  expect(await session.ended).toBe(130);
  expect(session.err()).toBe('Stopped before anything was written: the model is the one that it was.\n');
  expect(await readFile(MODEL_FILE, 'utf8')).toBe(before);
});
