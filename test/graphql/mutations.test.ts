/** Writing through GraphQL: what each mutation answers. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ADD, ARTICLE, DELETE, type Desk, JUDGE, openDesk, RESTORE, SAVE, SAY, TEXT, WITHDRAW } from './desk.ts';

describe('writing', () => {
  let { graph, ask, article, input } = {} as Desk;
  beforeEach(async () => {
    ({ graph, ask, article, input } = await openDesk());
  });
  afterEach(() => graph.close());
  const say = async (more: object = {}) => (await ask(SAY, { i: { ...input, ...more } })).addClaim;

  it('addArticle gives the article, and says whether it was known', async () => {
    const { addArticle } = await ask(ADD, { i: { ...ARTICLE, url: null, origin: null } });
    expect(addArticle).toEqual({
      alreadyKnown: true,
      article: {
        id: article,
        title: 'A meeting',
        text: TEXT,
        withdrawn: false,
        publisher: { name: 'Geo News' },
        origin: { name: 'Geo News: A meeting' },
        history: [{ action: 'add', by: 'local user' }],
      },
    });
  });

  it('addClaim gives claim and evidence; numbers and names are read where they are not given', async () => {
    const { claim, evidence } = await say({
      quantities: [{ asWritten: '8 aircraft' }, { asWritten: 'a lot', min: 3 }],
      attribution: [{ source: 'ispr', verb: 'said' }],
      with: null,
    });
    expect(evidence).toMatchObject({
      quote: TEXT.slice(10),
      start: 10,
      end: 27,
      attribution: [{ source: { id: 'ispr' }, verb: 'said', text: 'ISPR' }],
    });
    expect(claim).toMatchObject({
      sentence: 'Ilham Aliyev met with Asim Munir',
      certainty: 'CERTAIN',
      temporality: 'PAST_OR_PRESENT',
      withdrawn: false,
      evidence: [{ id: evidence.id }],
      quantities: [
        { min: 8, max: 8, unit: 'aircraft', currency: null, asWritten: '8 aircraft' },
        { min: 3, max: null, unit: null, currency: null, asWritten: 'a lot' },
      ],
    });
  });

  it('saveEntity gives what is saved; only what is given changes', async () => {
    const { entity } = (
      await ask(SAVE, { i: { kind: 'OFFICE', name: 'Chief of Staff', country: 'pk', single: true, aliases: ['CoS'] } })
    ).saveEntity;
    const later = (await ask(SAVE, { i: { id: entity.id, description: 'Of the army.' } })).saveEntity;
    expect(later.entity).toEqual({ ...entity, description: 'Of the army.' });
    expect(entity).toMatchObject({
      kind: 'OFFICE',
      name: 'Chief of Staff',
      aliases: [{ text: 'CoS' }],
      country: { id: 'pk' },
      single: true,
    });
  });

  it('judge gives the judgement, the canonical entity, and what it hides', async () => {
    const { claim } = await say({ object: 'munir-2' });
    const { judge } = await ask(JUDGE, { left: 'munir-2', right: 'munir', verdict: 'SAME', reason: 'one man' });
    expect(judge).toMatchObject({
      judgement: {
        leftName: 'General Munir',
        rightName: 'Asim Munir',
        verdict: 'SAME',
        reason: 'one man',
        by: 'local user',
        withdrawnAt: null,
      },
      canonical: { id: 'munir', name: 'Asim Munir' },
      hiddenClaims: [{ id: claim.id, withdrawn: true }],
    });
    expect((await ask(JUDGE, { left: 'munir', right: 'aliyev', verdict: 'NOT_SAME' })).judge).toMatchObject({
      canonical: null,
      hiddenClaims: [],
    });
  });

  it('deleteArticle says how many claims it hides; restoreArticle brings them back', async () => {
    const { claim } = await say();
    expect((await ask(DELETE, { id: article, reason: 'a hoax' })).deleteArticle).toEqual({
      withdrawnClaims: 1,
      article: { id: article, withdrawn: true },
    });
    const hidden = await ask(
      'query($id: ID!) { claim(id: $id) { withdrawn evidence { id } history { action reason } } claims { totalCount } articles { totalCount } }',
      { id: claim.id },
    );
    expect(hidden).toMatchObject({
      claim: {
        withdrawn: true,
        evidence: [{}],
        history: [{ action: 'accept' }, { action: 'delete', reason: 'a hoax' }],
      },
      claims: { totalCount: 0 },
      articles: { totalCount: 0 },
    });
    expect((await ask(RESTORE, { id: article })).restoreArticle).toEqual({
      article: { id: article, withdrawn: false },
    });
    expect((await ask('{ claims { totalCount } }')).claims.totalCount).toBe(1);
  });

  it('withdraw takes back and gives the id; the history keeps who, when and why', async () => {
    const { claim, evidence } = await say();
    expect(await ask(WITHDRAW, { id: evidence.id, reason: 'misread' })).toEqual({ withdraw: { id: evidence.id } });
    const after = await ask(
      'query($id: ID!) { claim(id: $id) { withdrawn history { action target by reason at } } node(id: $id) { id } }',
      { id: claim.id },
    );
    expect(after.claim).toMatchObject({
      withdrawn: true,
      history: [
        { action: 'accept', target: evidence.id },
        {
          action: 'withdraw',
          target: evidence.id,
          by: 'local user',
          reason: 'misread',
          at: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      ],
    });
    await say();
    const again = await ask('query($id: ID!) { claim(id: $id) { withdrawn history { action } } }', { id: claim.id });
    expect(again.claim).toEqual({
      withdrawn: false,
      history: [{ action: 'accept' }, { action: 'withdraw' }, { action: 'restore' }],
    });
  });

  it('several writes of one request are done in order, and each sees those before it', async () => {
    const all = await ask(
      `mutation($a: EntityInput!, $b: EntityInput!) { one: saveEntity(input: $a) { entity { id name } } two: saveEntity(input: $b) { entity { id name } } }`,
      { a: { id: 'munir', name: 'First' }, b: { id: 'munir', name: 'Second' } },
    );
    expect(all).toEqual({
      one: { entity: { id: 'munir', name: expect.any(String) } },
      two: { entity: { id: 'munir', name: 'Second' } },
    });
  });

  it('what contradicts is a conflict that names what it contradicts', async () => {
    const { judge } = await ask(JUDGE, { left: 'munir', right: 'munir-2', verdict: 'NOT_SAME' });
    await expect(ask(JUDGE, { left: 'munir-2', right: 'munir', verdict: 'SAME' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(judge.judgement.id),
    });
    await ask(DELETE, { id: article });
    await expect(say()).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
