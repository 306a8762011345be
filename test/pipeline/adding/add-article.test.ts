/** Adding articles. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { type ArticleToAdd, addArticle } from '../../../server/pipeline/adding/add-article.ts';
import { deleteArticle } from '../../../server/pipeline/undoing/delete-article.ts';
import { articlesByIds, originsByIds } from '../../../server/store/read/articles/articles.ts';
import { entitiesByIds } from '../../../server/store/read/entities/entities.ts';
import { countAll, decisionsOn } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { embedded } from '../../engines.ts';
import { openWorld, stamp } from '../../store/world.ts';

describe('adding an article', () => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await openWorld(embedded.open);
  });
  afterEach(() => graph.close());
  const ARTICLE: ArticleToAdd = {
    title: 'A meeting',
    text: 'They met.\n\nIn Baku.',
    publisher: 'Geo News',
    publishedOn: '2023-11-02',
  };
  const add = (more: Partial<ArticleToAdd> = {}) => addArticle(graph, { ...ARTICLE, ...more }, stamp());
  const stored = async (id: string) => (await articlesByIds(reader(graph), [id])).get(id);

  it('keeps the text as it is', async () => {
    const text = 'e\u0301  \u202E"\n\n{{x}}\t';
    const { id, alreadyKnown } = await add({ text });
    expect(alreadyKnown).toBe(false);
    expect(await stored(id)).toMatchObject({
      text,
      title: 'A meeting',
      publisher: 'geo',
      publishedOn: '2023-11-02',
      state: 'ACTIVE',
    });
  });

  it('knows the same words of the same outlet and day again, however they are spaced', async () => {
    const { id } = await add();
    expect(await add({ text: 'They  met. In Baku.\n', title: 'Another title' })).toEqual({ id, alreadyKnown: true });
    expect(await stored(id)).toMatchObject({ title: 'A meeting', text: ARTICLE.text });
    for (const more of [{ publisher: 'Dawn' }, { publishedOn: '2023-11-03' }, { text: 'They met. In Lachin.' }])
      expect(await add(more)).toMatchObject({ id: expect.not.stringMatching(id), alreadyKnown: false });
  });

  it('restores one that was deleted', async () => {
    const { id } = await add();
    await deleteArticle(graph, id, stamp());
    expect(await add()).toEqual({ id, alreadyKnown: true });
    expect(await stored(id)).toMatchObject({ state: 'ACTIVE' });
    const actions = (await decisionsOn(reader(graph), [id])).get(id)?.map(({ action }) => action);
    expect(actions).toEqual(['add', 'delete', 'restore']);
  });

  it('takes the outlet of that name, and makes one where there is none', async () => {
    const { id } = await add({ publisher: 'The Caspian Gazette', publisherCountry: 'azerbaijan' });
    const { publisher = '' } = (await stored(id)) ?? {};
    expect((await entitiesByIds(reader(graph), [publisher])).get(publisher)).toMatchObject({
      kind: 'MEDIA_OUTLET',
      name: 'The Caspian Gazette',
      country: 'az',
    });
    const again = await add({ publisher: 'the caspian gazette', text: 'Other words.' });
    expect((await stored(again.id))?.publisher).toBe(publisher);
    expect((await stored((await add({ publisher: 'ispr' })).id))?.publisher).toBe('ispr');
  });

  it('is its own origin, or repeats the one that is named', async () => {
    const own = await stored((await add()).id);
    const one = await stored((await add({ publisher: 'Dawn', origin: 'ISPR handout' })).id);
    const other = await stored((await add({ publisher: 'TRT', origin: 'ispr  HANDOUT' })).id);
    expect(one?.origin).toBe(other?.origin);
    expect(own?.origin).not.toBe(one?.origin);
    const origins = await originsByIds(reader(graph), [own?.origin ?? '', one?.origin ?? '']);
    expect([...origins.values()].map(({ name }) => name)).toEqual(['Geo News: A meeting', 'ISPR handout']);
    expect((await countAll(reader(graph))).origins).toBe(2);
  });

  it('by many at once loses none', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, at) => add({ text: `Number ${at}.`, publisher: 'A new paper' })),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(20);
    expect(await countAll(reader(graph))).toMatchObject({ articles: 20 });
  });

  const REFUSED: readonly (readonly [what: string, more: Partial<ArticleToAdd>, code: string])[] = [
    ['an empty title', { title: '  ' }, 'BAD_USER_INPUT'],
    ['a title too long', { title: 'x'.repeat(501) }, 'BAD_USER_INPUT'],
    ['an empty text', { text: ' \n' }, 'BAD_USER_INPUT'],
    ['a text too long', { text: 'x'.repeat(500_001) }, 'BAD_USER_INPUT'],
    ['an address of another kind', { url: 'javascript:alert(1)' }, 'BAD_USER_INPUT'],
    ['an address that is none', { archivedUrl: 'there' }, 'BAD_USER_INPUT'],
    ['a publisher without letters', { publisher: '…' }, 'BAD_USER_INPUT'],
    ['a country that is not there', { publisher: 'New', publisherCountry: 'Nowhere' }, 'NOT_FOUND'],
    ['a date that is none', { publishedOn: '2023-13' }, 'BAD_USER_INPUT'],
  ];
  test.each(REFUSED)('refuses %s, and keeps nothing of it', async (...[, more, code]) => {
    await expect((async () => add(more))()).rejects.toMatchObject({ code });
    expect(await countAll(reader(graph))).toMatchObject({ articles: 0 });
  });
});
