/** The command over small gold: what it reads, what it says, what it refuses. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Scorecard } from '../../server/evaluation/scorecard.ts';
import { run } from './sample-terminal.ts';

const PASSAGE = (id: string) => `id: ${id}
text: |
  Kenya thanked Chad.
mentions:
  - [COUNTRY, Kenya]
  - [COUNTRY, Chad]
relations:
  - { predicate: ATTACKED, subject: Kenya, object: Chad }
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-gold-'));
  for (const split of ['tuned', 'held-out']) {
    await mkdir(join(root, split));
    await writeFile(join(root, split, `${split}.yaml`), PASSAGE(split));
  }
  await writeFile(join(root, 'negation.tuned.tsv'), 'Kenya did not thank Chad.\tKenya\tTHANKED\tChad\tDENIED\n');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('evaluate', () => {
  it('measures all that lies in a folder, split by split', async () => {
    const session = run(['evaluate', root, '--json']);
    expect(await session.ended).toBe(0);
    const { splits } = JSON.parse(session.out()) as Scorecard;
    expect(splits.map(({ split, passages, suites, notes }) => [split, passages, suites.length, notes.length])).toEqual([
      ['tuned', 1, 1, 0],
      ['held-out', 1, 0, 0],
    ]);
  });

  it('tells misses of the tuned texts, and of the others only when asked for them alone', async () => {
    const both = run(['evaluate', root, '--misses']);
    expect(await both.ended).toBe(0);
    expect(both.out()).toContain('missed  tuned  Kenya ATTACKED Chad\n    Kenya thanked Chad.\n');
    expect(both.out()).not.toContain('missed  held-out');
    expect(both.err()).toContain('--split held-out');
    const closed = run(['evaluate', root, '--misses', '--split', 'held-out']);
    expect(await closed.ended).toBe(0);
    expect(closed.out()).toContain('missed  held-out  Kenya ATTACKED Chad');
  });

  it('writes the page that it shows', async () => {
    const file = join(root, 'scorecard.md');
    const session = run(['evaluate', root, '--write', file]);
    expect(await session.ended).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(session.out());
  });

  it('says in one sentence what is wrong with the gold', async () => {
    await writeFile(join(root, 'tuned', 'wrong.yaml'), PASSAGE('wrong').replace('Chad]', 'Peru]'));
    const session = run(['evaluate', root]);
    expect(await session.ended).toBe(1);
    expect(session.err()).toMatch(/wrong\.yaml:6: the text does not hold "Peru" after "Kenya"\n$/);
    const nowhere = run(['evaluate', join(root, 'none')]);
    expect(await nowhere.ended).toBe(1);
    expect(nowhere.err()).toContain('There is no file or folder');
  });

  it('ends when it is asked to, in one sentence, and leaves no page', async () => {
    const file = join(root, 'scorecard.md');
    const session = run(['evaluate', root, '--write', file]);
    session.stop();
    expect(await session.ended).toBe(130);
    expect([session.err(), session.out()]).toEqual([
      'Stopped before all was read: nothing was counted or written.\n',
      '',
    ]);
    expect(existsSync(file)).toBe(false);
  });

  it('knows two splits', async () => {
    expect(await run(['evaluate', '--split', 'all']).ended).toBe(2);
  });
});
