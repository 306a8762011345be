/** Two articles, accepted unread: what they put in different numbers and places is noticed. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { acceptAll } from '../../server/pipeline/adding/accept-all.ts';
import { knownEntities } from '../../server/pipeline/reading/known-entities.ts';
import { readArticle } from '../../server/pipeline/reading/read-article.ts';
import { readingContext } from '../../server/pipeline/reading/reading.ts';
import { findingsPage } from '../../server/store/read/findings.ts';
import { reader } from '../../server/store/run.ts';
import { embedded } from '../engines.ts';
import { openWorld, stamp } from '../store/world.ts';

const reading = readingContext();
let graph: Graph;
beforeEach(async () => {
  graph = await openWorld(embedded.open);
});
afterEach(() => graph.close());

async function accept(text: string, publisher: string) {
  const context = { ...reading, known: await knownEntities(reader(graph), text, reading.gazetteer) };
  const read = readArticle({ title: 'A report', text, publisher, publishedOn: '2024-05-21' }, context);
  await acceptAll(graph, read, { context, stamp: stamp() });
}

const said = async () =>
  (await findingsPage(reader(graph), {}, { first: 50 })).items.map(
    ({ item: { kind, message } }) => `${kind}: ${message}`,
  );

it('one deal of two sizes', async () => {
  await accept('On 20 May 2024 Pakistan delivered 16 JF-17 jets to Azerbaijan.', 'Times of Lahore');
  await accept('On 20 May 2024 Pakistan delivered 24 JF-17 jets to Azerbaijan.', 'Baku Post');
  expect(await said()).toContainEqual(
    expect.stringMatching(/^QUANTITY_DISAGREEMENT: .*JF-17.* 16 JF-17 jets and 24 JF-17 jets/),
  );
});

it('one meeting in two places', async () => {
  await accept(
    'On 20 May 2024 Kenyan President William Ruto met Ugandan President Yoweri Museveni in Nairobi.',
    'Times',
  );
  await accept(
    'On 20 May 2024 Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala.',
    'Post',
  );
  expect(await said()).toContainEqual(
    expect.stringMatching(/^PLACE_DISAGREEMENT: .*Nairobi.*Kampala|Kampala.*Nairobi/),
  );
});
