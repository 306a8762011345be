/** Who did what, when and why: every change leaves an entry, in order, under the name of who made it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeContext } from '../../server/graphql/context.ts';
import { resolvers } from '../../server/graphql/resolvers.ts';
import { makeRunFor } from '../../server/graphql/run.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { makeApollo } from '../../server/graphql/server.ts';
import { purgeArticle } from '../../server/pipeline/undoing/purge.ts';
import { log } from './ask.ts';
import { ADD, ARTICLE, DELETE, type Desk, JUDGE, openDesk, RESTORE, SAVE, SAY, WITHDRAW } from './desk.ts';
import type { Ask } from './on-graph.ts';

const apollo = makeApollo({ schema: makeSchema(resolvers), log });
let seconds = 0;
/** Asks as somebody; each question a second after the last. */
const as = ({ graph }: Desk, name: string): Ask => {
  const user = { name, role: 'write' } as const;
  const now = () => new Date(Date.UTC(2026, 5, 1, 0, 0, seconds++));
  return makeRunFor(apollo, (requested) => makeContext({ ...requested, graph, now }))({ requestId: 'r-1', user });
};

type Entry = { readonly action: string; readonly by: string; readonly at: string; readonly reason: string | null };
const HISTORY = 'history { action by at target reason }';
const told = (history: readonly Entry[]) => history.map(({ action, by, reason }) => [action, by, reason]);
const inOrder = (history: readonly Entry[]) =>
  expect(history.map(({ at }) => at)).toEqual(history.map(({ at }) => at).sort());

describe('history', () => {
  let desk: Desk;
  let ann: Ask;
  let bob: Ask;
  beforeAll(async () => {
    desk = await openDesk();
    [ann, bob] = [as(desk, 'Ann'), as(desk, 'Bob')];
  });
  afterAll(() => desk.graph.close());

  it('of an article: added, deleted, restored', async () => {
    const { addArticle } = await ann(ADD, { i: { ...ARTICLE, text: 'Other words.' } });
    const { id } = addArticle.article;
    await bob(DELETE, { id, reason: 'Wrong day.' });
    await ann(RESTORE, { id });
    const { article } = await ann(`query($id: ID!) { article(id: $id) { ${HISTORY} } }`, { id });
    expect(told(article.history)).toEqual([
      ['add', 'Ann', null],
      ['delete', 'Bob', 'Wrong day.'],
      ['restore', 'Ann', null],
    ]);
    inOrder(article.history);
  });

  it('of a claim: said, withdrawn, said again, its article deleted', async () => {
    const { addClaim } = await ann(SAY, { i: desk.input });
    const { id } = addClaim.claim;
    await bob(WITHDRAW, { id: addClaim.evidence.id, reason: 'Misread.' });
    await ann(SAY, { i: desk.input });
    await bob(DELETE, { id: desk.article, reason: 'A forgery.' });
    await ann(RESTORE, { id: desk.article });
    const { claim } = await ann(`query($id: ID!) { claim(id: $id) { ${HISTORY} } }`, { id });
    expect(told(claim.history)).toEqual([
      ['accept', 'Ann', null],
      ['withdraw', 'Bob', 'Misread.'],
      ['restore', 'Ann', null],
      ['delete', 'Bob', 'A forgery.'],
      ['restore', 'Ann', null],
    ]);
    inOrder(claim.history);
  });

  it('of an entity: made, corrected, judged the same as another, taken back', async () => {
    const { saveEntity } = await ann(SAVE, { i: { kind: 'PERSON', name: 'Somebody New' } });
    const { id } = saveEntity.entity;
    await bob(SAVE, { i: { id, description: 'A person.' } });
    const other = (await ann(SAVE, { i: { kind: 'PERSON', name: 'Somebody Newer' } })).saveEntity.entity.id;
    const { judge } = await ann(JUDGE, { left: id, right: other, verdict: 'SAME', reason: 'One and the same.' });
    const ask = `query($id: ID!) { entity(id: $id) { id ${HISTORY} } }`;
    const both = [
      ['save', 'Ann', null],
      ['save', 'Bob', null],
      ['save', 'Ann', null],
      ['judge', 'Ann', 'One and the same.'],
    ];
    for (const one of [id, other]) expect(told((await ann(ask, { id: one })).entity.history)).toEqual(both);
    await bob(WITHDRAW, { id: judge.judgement.id, reason: 'They are two.' });
    const apart = (await ann(ask, { id })).entity.history;
    expect(told(apart)).toEqual([
      ['save', 'Ann', null],
      ['save', 'Bob', null],
      ['judge', 'Ann', 'One and the same.'],
      ['withdraw', 'Bob', 'They are two.'],
    ]);
    inOrder(apart);
    expect(told((await ann(ask, { id: other })).entity.history)).toHaveLength(3);
  });

  it('of an outlet that an article brought along', async () => {
    const { addArticle } = await bob(ADD, { i: { ...ARTICLE, publisher: 'The New Gazette' } });
    const { article } = await ann(`query($id: ID!) { article(id: $id) { publisher { ${HISTORY} } } }`, {
      id: addArticle.article.id,
    });
    expect(told(article.publisher.history)).toEqual([['save', 'Bob', null]]);
  });

  it('is what is left of a text that was purged', async () => {
    const added = await ann(ADD, {
      i: { ...ARTICLE, text: 'Zebraword: Munir met Aliyev in Baku.', title: 'Gnutitle' },
    });
    const { id } = added.addArticle.article;
    const said = await ann(SAY, { i: { ...desk.input, article: id, start: 0, end: 27, object: 'hasanov' } });
    await purgeArticle(desk.graph, {
      article: id,
      reason: 'A court asked for it.',
      by: 'tests',
      at: '2026-07-01T00:00:00.000Z',
    });
    const answer = await ann(
      `query($id: ID!, $claim: ID!) {
        article(id: $id) { title text withdrawn url note publisher { id } origin { name } repeats { id } evidence { id } findings { id } claims { totalCount } ${HISTORY} }
        claim(id: $claim) { withdrawn sentence evidence { quote prefix suffix } ${HISTORY} }
        articles(filter: { state: PURGED }) { totalCount nodes: edges { node { id } } }
        search(text: "Gnutitle") { id }
      }`,
      { id, claim: said.addClaim.claim.id },
    );
    expect(answer.article).toMatchObject({
      title: '',
      text: '',
      withdrawn: true,
      url: null,
      publisher: null,
      evidence: [],
      claims: { totalCount: 0 },
    });
    expect(told(answer.article.history).at(-1)).toEqual(['purge', 'tests', 'A court asked for it.']);
    expect(answer.claim).toMatchObject({ withdrawn: true, evidence: [{ quote: '', prefix: null, suffix: null }] });
    expect(told(answer.claim.history)).toContainEqual(['purge', 'tests', 'A court asked for it.']);
    expect(answer.articles.totalCount).toBe(1);
    expect(answer.search).toEqual([]);
    expect(JSON.stringify(answer)).not.toMatch(/zebra|gnu/i);
    await expect(ann(RESTORE, { id })).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
