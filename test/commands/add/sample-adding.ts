/** `add` as a test runs it: on a folder of texts, over a small graph. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../../server/graph/graph.ts';
import { embedded } from '../../engines.ts';
import { openWorld } from '../../store/world.ts';
import { openOn, run } from '../sample-terminal.ts';
import { READING_LINE } from './reading-line.ts';

const MEETING = `---
title: A meeting in Baku
publisher: Geo News
publishedOn: 2023-11-02
---

Asim Munir met Ilham Aliyev in Baku on 1 November 2023. ISPR said Pakistan would not sell arms to Armenia.
`;
const GENERAL = `---
title: A general in Baku
publisher: Geo News
publishedOn: 2023-11-02
---

Asim Munir met Ilham Aliyev in Baku on 1 November 2023. Kerim Veliyev, the defence minister of Azerbaijan, then thanked his guest for the visit.
`;
const FRENCH =
  'Le président a rencontré le ministre des affaires étrangères à Paris hier soir, selon un communiqué du palais.';

async function writeTexts(folder: string): Promise<void> {
  await mkdir(join(folder, 'texts', 'later'), { recursive: true });
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'graph.grafeo'), '');
  await writeFile(join(folder, 'meeting.md'), MEETING);
  await writeFile(join(folder, 'general.md'), GENERAL);
  await writeFile(join(folder, 'french.txt'), FRENCH);
  await writeFile(join(folder, 'texts', 'b.txt'), 'Kenya and Chad signed a treaty in Nairobi on 3 May 2021.');
  await writeFile(join(folder, 'texts', 'a.md'), 'Kenya thanked Chad.');
  await writeFile(join(folder, 'texts', 'later', 'c.txt'), '\u0000\u0001\u0002');
  await writeFile(join(folder, 'texts', 'picture.png'), 'x');
}

type Circumstances = NonNullable<Parameters<typeof run>[1]>;

export interface SampleAdding {
  readonly graph: Graph;
  /** Where a file of the folder lies. */
  readonly at: (...path: readonly string[]) => string;
  /** The settings under which `add` finds the graph. */
  readonly withGraph: () => Circumstances;
  readonly adding: (
    args: readonly string[],
    more?: Circumstances,
  ) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  readonly close: () => Promise<void>;
}

export async function openAdding(): Promise<SampleAdding> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-add-'));
  await writeTexts(folder);
  const graph = await openWorld(embedded.open);
  const at = (...path: readonly string[]) => join(folder, ...path);
  return {
    graph,
    at,
    withGraph: () => ({ env: { READOUT_DATA: at('data') } }),
    adding: async (args, more = {}) => {
      const session = run(['add', ...args], { open: openOn(graph), ...more });
      return { code: await session.ended, out: session.out(), err: session.err() };
    },
    close: async () => {
      await graph.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** What `add --dry-run --json` wrote, each line checked against the contract. */
export const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => READING_LINE.parse(JSON.parse(line)));
