/** Reading through GraphQL: what leads where. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { judge } from '../../server/pipeline/judge.ts';
import { withdraw } from '../../server/pipeline/undoing/withdraw.ts';
import { stamp } from '../store/world.ts';
import { openShelf, type Shelf } from './shelf.ts';

describe('reading', () => {
  let { graph, ask, told } = {} as Shelf;
  beforeAll(async () => {
    ({ graph, ask, told } = await openShelf());
  });
  afterAll(() => graph.close());
  const meeting = () => told[0]?.claims[0] ?? '';

  it.each([
    ['en', ['Subscribe to our newsletter', 'Leave a reply']],
    ['fr', []],
  ])('an article in %s says which lines of it are not read', async (language, lines) => {
    const text = 'Kenya thanked Chad.\n\nSubscribe to our newsletter\n\tLeave a reply ';
    const { addArticle } = await ask(
      'mutation ($input: AddArticleInput!) { addArticle(input: $input) { article { text leftOut { start end } } } }',
      { input: { title: 'Thanks', text, language, publisher: `Wire in ${language}` } },
    );
    const { text: stored, leftOut } = addArticle.article;
    expect(leftOut.map(({ start, end }: { start: number; end: number }) => stored.slice(start, end))).toEqual(lines);
  });

  it('anything with an id is a node of its kind', async () => {
    const evidence = told[0]?.evidence[0] ?? '';
    const { findings } = await ask('{ findings(first: 1) { edges { node { id } } } }');
    for (const [id, type] of [
      ['munir', 'Entity'],
      [meeting(), 'Claim'],
      [evidence, 'Evidence'],
      [told[0]?.article, 'Article'],
      [findings.edges[0].node.id, 'Finding'],
    ])
      expect(await ask('query($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
        node: { __typename: type, id },
      });
  });

  it('a claim tells the findings that speak of it, in the order of all', async () => {
    const { findings } = await ask('{ findings(first: 100) { edges { node { id claims { id } } } } }');
    const all: { id: string; claims: { id: string }[] }[] = findings.edges.map(({ node }: { node: object }) => node);
    const about = [...new Set(all.flatMap(({ claims }) => claims.map(({ id }) => id)))];
    expect(about.length).toBeGreaterThan(1);
    for (const id of about) {
      const { claim } = await ask('query($id: ID!) { claim(id: $id) { findings { id } } }', { id });
      const expected = all.filter(({ claims }) => claims.some((one) => one.id === id));
      expect(claim.findings).toEqual(expected.map((one) => ({ id: one.id })));
    }
  });

  it('a claim tells who says what, in which words, and what was decided', async () => {
    const { claim } = await ask(
      `query($id: ID!) { claim(id: $id) { sentence subject { name } object { name } event { name } places { name } sources { name } ownVoice status withdrawn permalink plover { code mode } origins { name issuer { name } country { name } }
        evidence { quote start end prefix article { text publisher { country { name } } } origin { name } attribution { source { name } verb text } place { name } claim { id } recordedAt method state confidence }
        history { action by target at } } }`,
      { id: meeting() },
    );
    const [words] = claim.evidence;
    expect(words.quote).toBe(words.article.text.slice(words.start, words.end));
    expect(claim).toMatchObject({
      sentence: 'Ilham Aliyev met with Asim Munir',
      event: { name: 'Munir visits Baku' },
      places: [{ name: 'Baku' }],
      sources: [{ name: 'ISPR' }],
      ownVoice: false,
      status: 'BOTH_SIDES',
      withdrawn: false,
      permalink: `/claim/${meeting()}`,
      plover: { code: 'CONSULT', mode: 'meet' },
      origins: [{ name: 'ISPR handout', issuer: { name: 'ISPR' }, country: { name: 'Pakistan' } }, { name: 'trend' }],
      evidence: [
        {
          attribution: [{ source: { name: 'ISPR' }, verb: 'said', text: 'ISPR said' }],
          method: 'person',
          confidence: null,
          state: 'ACCEPTED',
          claim: { id: meeting() },
        },
      ],
      history: [{ action: 'accept', by: 'tests', target: told[0]?.evidence[0] }],
    });
  });

  it('an office tells who held it on a day, and the sightings on either side', async () => {
    const holders = async (at: string) =>
      (
        await ask(
          'query($at: Date) { entity(id: "defence") { holders(at: $at) { person { id } seenBefore seenAfter } } }',
          { at },
        )
      ).entity.holders;
    expect(await holders('2023-12')).toEqual([{ person: { id: 'hasanov' }, seenBefore: '2023-11', seenAfter: '2024' }]);
    expect(await holders('2024-07-01')).toEqual([
      { person: { id: 'ahmedov' }, seenBefore: '2024-06', seenAfter: null },
    ]);
    expect(await holders('2020')).toEqual([]);
    const { entity } = await ask('{ entity(id: "hasanov") { offices { office { name } from claims { id } } } }');
    expect(entity.offices).toMatchObject([
      { office: { name: 'Minister of Defence' }, from: '2023-11', claims: [{ id: told[0]?.claims[1] }] },
    ]);
  });

  it('relations lead to the claims they sum up, under a filter to those it lets through', async () => {
    const RELATIONS =
      'relations(first: 5, filter: $f) { edges { node { predicate mode claimCount claims(first: 1) { totalCount } } } }';
    const relations = async (f: object) =>
      (await ask(`query($f: ClaimFilter) { entity(id: "munir") { ${RELATIONS} } }`, { f })).entity.relations.edges.map(
        ({ node }: { readonly node: object }) => node,
      );
    const met = { predicate: 'MET_WITH', mode: 'HAPPENED' };
    const signed = { predicate: 'SIGNED', mode: 'PLANNED', claimCount: 1, claims: { totalCount: 1 } };
    expect(await relations({})).toEqual([{ ...met, claimCount: 2, claims: { totalCount: 2 } }, signed]);
    expect(await relations({ publisher: 'trend' })).toEqual([{ ...met, claimCount: 1, claims: { totalCount: 1 } }]);
    const { paths } = await ask(
      '{ paths(from: "munir", to: "aliyev", filter: { publisher: "trend" }) { relations { predicate mode claimCount claims(first: 1) { totalCount } } } }',
    );
    expect(paths).toEqual([{ relations: [{ ...met, claimCount: 1, claims: { totalCount: 1 } }] }]);
  });

  it('claims are told of exactly one relation, whichever way round the ends of a meeting are given', async () => {
    const CLAIMS =
      'query($r: RelationInput, $f: ClaimFilter) { claims(relation: $r, filter: $f) { totalCount edges { node { predicate } } } }';
    const claims = async (r: object, f: object = {}) => (await ask(CLAIMS, { r, f })).claims.totalCount;
    const meeting = { subject: 'munir', predicate: 'MET_WITH', object: 'aliyev' };
    expect(await claims(meeting)).toBe(2);
    expect(await claims({ ...meeting, subject: 'aliyev', object: 'munir' })).toBe(2);
    expect(await claims({ ...meeting, mode: 'DENIED' })).toBe(0);
    expect(await claims(meeting, { publisher: 'trend' })).toBe(1);
    expect(await claims({ ...meeting, object: 'nobody' })).toBe(0);
    const signing = { subject: 'munir', predicate: 'SIGNED', object: 'mou' };
    expect([await claims(signing), await claims({ ...signing, subject: 'mou', object: 'munir' })]).toEqual([1, 0]);
  });

  it('a dyad tells agreements step by step, and what both sides and only one of them said', async () => {
    const { dyad } =
      await ask(`{ dyad(a: "pk", b: "az") { agreements { agreement { name } steps { step date } } readoutPairs { event { id } left { id } right { id } both { id } onlyLeft { id } onlyRight { id } }
      disagreements { kind } matrix { family fromA fromB joint } carriers { entity { id } } } }`);
    expect(dyad.agreements).toEqual([
      {
        agreement: { name: 'Memorandum of understanding' },
        steps: [
          { step: 'PLEDGED', date: '2023-11' },
          { step: 'SIGNED', date: '2024' },
        ],
      },
    ]);
    expect(dyad.readoutPairs).toMatchObject([
      {
        event: { id: 'visit' },
        left: [{ id: told[0]?.article }],
        right: [{ id: told[1]?.article }],
        both: [{}, {}],
        onlyLeft: [{ id: told[0]?.claims[2] }],
        onlyRight: [],
      },
    ]);
    expect(dyad.disagreements.map(({ kind }: { readonly kind: string }) => kind)).toEqual([
      'DATE_DISAGREEMENT',
      'PLACE_DISAGREEMENT',
    ]);
    expect(dyad.carriers.map(({ entity }: { readonly entity: { readonly id: string } }) => entity.id)).toEqual([
      'munir',
      'aliyev',
    ]);
  });

  it('names of those judged the same are one entity’s, each with whose it is', async () => {
    const { judgement } = await judge(graph, {
      left: 'munir',
      right: 'munir-2',
      verdict: 'SAME',
      ...stamp(),
      reason: 'same rank',
    });
    const { entity } = await ask(
      '{ entity(id: "munir-2") { id name aliases { text script } judgements { leftId rightId leftName rightName verdict reason withdrawnAt } } }',
    );
    expect(entity).toEqual({
      id: 'munir',
      name: 'Asim Munir',
      aliases: [{ text: 'General Munir', script: 'Latn' }],
      judgements: [
        {
          leftId: 'munir',
          rightId: 'munir-2',
          leftName: 'Asim Munir',
          rightName: 'General Munir',
          verdict: 'SAME',
          reason: 'same rank',
          withdrawnAt: null,
        },
      ],
    });
    await withdraw(graph, judgement.id, stamp());
    const apart = await ask('{ entity(id: "munir-2") { id judgements { withdrawnAt } } }');
    expect(apart.entity).toEqual({ id: 'munir-2', judgements: [{ withdrawnAt: expect.any(String) }] });
  });
});
