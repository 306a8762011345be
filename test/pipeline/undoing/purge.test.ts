/** Purging on the embedded engine's file. What purging does to the graph is in test/store/purging.contract.ts, for both engines. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../../../server/graph/embedded.ts';
import { createSchema } from '../../../server/graph/schema.ts';
import { addArticle } from '../../../server/pipeline/adding/add-article.ts';
import { purgeArticle } from '../../../server/pipeline/undoing/purge.ts';
import { dump } from '../../dump.ts';
import { openWorld, stamp } from '../../store/world.ts';

const ARTICLE = {
  title: 'Gnutitle',
  text: 'Zebraword said nothing.',
  publisher: 'Geo News',
  url: 'https://okapi.example/',
};
const WORDS = /zebraword|gnutitle|okapi/i;

describe('the file of the embedded engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-purge-'));
  afterEach(() => rmSync(folder, { recursive: true }));
  const bytes = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path, 'latin1'))
      .join('');

  it('holds no word of it once it is closed anew, and all the rest', async () => {
    const graph = await openWorld(() => openEmbedded(folder));
    await createSchema(graph);
    const { id } = await addArticle(graph, ARTICLE, stamp());
    await graph.close();
    expect(bytes()).toMatch(WORDS);
    const again = await openEmbedded(folder);
    await purgeArticle(again, { article: id, reason: 'A court asked for it.', ...stamp() });
    const before = await dump(again);
    await again.close({ anew: true });
    expect(bytes()).not.toMatch(WORDS);
    const third = await openEmbedded(folder);
    expect(await dump(third)).toEqual(before);
    await expect(
      third.write((transaction) => transaction.run('CREATE (:Article {id: $id})' as never, { id })),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await third.close();
  });
});
