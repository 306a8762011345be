/** What claims add up to: the leading evidence, status, origins, relations, dyads, counts. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { withdraw } from '../../../server/pipeline/undoing/withdraw.ts';
import { entitiesByIds } from '../../../server/store/read/entities/entities.ts';
import { countAll } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { read } from '../../cypher.ts';
import { claimOf, holds, met, openWorld, type Report, type Said, stamp, tell, tellAll } from '../world.ts';

const ISPR = { name: 'ISPR handout', issuer: 'ispr', day: '2023-11-01' };
const geo = (...says: Said[]): Report => ({ from: 'geo', on: '2023-11-02', says });
const dawn = (...says: Said[]): Report => ({ from: 'dawn', on: '2023-11-03', says });
const trend = (...says: Said[]): Report => ({ from: 'trend', on: '2023-11-03', says });

export function summingContract(name: string, open: () => Promise<Graph>): void {
  describe(`what claims add up to on ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await openWorld(open);
    });
    afterEach(() => graph.close());

    test.each([
      [
        'what happened, though only possibly, before what is surely planned',
        { temporality: 'PLANNED', certainty: 'CERTAIN' },
        { temporality: 'PAST_OR_PRESENT', certainty: 'POSSIBLE' },
      ],
      ['the surer', { certainty: 'UNSTATED' }, { certainty: 'PROBABLE' }],
      [
        'what was before what is only imagined',
        { temporality: 'HYPOTHETICAL' },
        { temporality: 'HISTORICAL', certainty: 'POSSIBLE' },
      ],
    ] as const)('one evidence leads: %s', async (...[, weaker, stronger]) => {
      const { claim } = await tell(graph, geo(met('munir', 'aliyev', weaker)));
      await tell(graph, dawn(met('munir', 'aliyev', { ...stronger, speechAct: 'ANNOUNCES' })));
      expect(await claimOf(graph, claim)).toMatchObject({
        ...stronger,
        speechAct: 'ANNOUNCES',
        reportedAt: '2023-11-02',
      });
    });

    const meeting = met('munir', 'aliyev');
    const STATUSES: readonly (readonly [status: string, reports: readonly Report[]])[] = [
      ['SINGLE_ORIGIN', [geo(meeting)]],
      [
        'SINGLE_ORIGIN',
        [
          { ...geo(meeting), handout: ISPR },
          { ...dawn(meeting), handout: ISPR },
        ],
      ],
      ['CORROBORATED', [geo(meeting), dawn(meeting)]],
      ['CORROBORATED', [geo(meeting), { ...dawn(meeting), from: 'trt' }]],
      ['BOTH_SIDES', [geo(meeting), trend(meeting)]],
      [
        'SINGLE_ORIGIN',
        [
          { ...trend(meeting), handout: ISPR },
          { ...dawn(meeting), handout: ISPR },
        ],
      ],
      ['CONTESTED', [geo(meeting), trend(meeting), dawn(met('munir', 'aliyev', { polarity: 'DENIED' }))]],
      ['CONTESTED', [geo(meeting), dawn(met('munir', 'aliyev', { polarity: 'DENIED', validFrom: '2023' }))]],
      ['SINGLE_ORIGIN', [geo(meeting), dawn(met('munir', 'aliyev', { polarity: 'DENIED', temporality: 'PLANNED' }))]],
      ['SINGLE_ORIGIN', [geo(meeting), dawn(met('munir', 'aliyev', { polarity: 'DENIED', validFrom: '2022' }))]],
      ['DENIED', [geo(met('munir', 'aliyev', { polarity: 'DENIED' })), dawn(meeting)]],
    ];
    test.each(STATUSES)('status %s (%#)', async (status, reports) => {
      const told = await tellAll(graph, reports);
      expect(await claimOf(graph, told[0]?.claims[0] ?? '')).toMatchObject({ status });
    });

    it('claims that are grouped into one event count their origins together', async () => {
      const first = await tell(graph, geo(met('munir', 'aliyev', { event: 'visit' })));
      const second = await tell(graph, dawn(met('munir', 'aliyev', { event: 'visit', validFrom: '2023-11' })));
      const apart = await tell(graph, {
        from: 'trt',
        says: [met('munir', 'aliyev', { event: 'summit', validFrom: '2023-11' })],
      });
      expect(first.claim).not.toBe(second.claim);
      for (const { claim } of [first, second]) {
        const { origins, status } = await claimOf(graph, claim);
        expect({ origins: origins.toSorted(), status }).toEqual({
          origins: [first.origin, second.origin].sort(),
          status: 'CORROBORATED',
        });
      }
      expect(await claimOf(graph, apart.claim)).toMatchObject({ status: 'SINGLE_ORIGIN', origins: [apart.origin] });
      await withdraw(graph, second.claim, stamp());
      expect(await claimOf(graph, first.claim)).toMatchObject({ status: 'SINGLE_ORIGIN', origins: [first.origin] });
    });

    const relations = async () => {
      const text = `MATCH (s:Entity)-[r]->(o:Entity) WHERE r.mode IS NOT NULL
        RETURN s.id AS s, type(r) AS type, r.predicate AS predicate, o.id AS o, r.claimCount AS claims, r.originCount AS origins, r.first AS first, r.last AS last, r.status AS status ORDER BY type, s, o`;
      return read<Record<string, unknown>>(graph, text);
    };

    it('relations sum up what happened, apart from what is planned, imagined or denied', async () => {
      const { claims } = await tell(
        graph,
        geo(
          met('munir', 'aliyev'),
          met('munir', 'aliyev', { validFrom: '2024' }),
          met('munir', 'aliyev', { validFrom: '2025', temporality: 'PLANNED' }),
          met('munir', 'aliyev', { validFrom: '2026', temporality: 'HYPOTHETICAL' }),
          met('munir', 'aliyev', { validFrom: '2022', polarity: 'DENIED' }),
        ),
      );
      const ends = { s: 'aliyev', o: 'munir', predicate: 'MET_WITH', origins: 1 };
      expect(await relations()).toEqual([
        { ...ends, type: 'DENIED', claims: 1, first: '2022', last: '2022', status: 'DENIED' },
        { ...ends, type: 'HYPOTHETICAL', claims: 1, first: '2026', last: '2026', status: 'SINGLE_ORIGIN' },
        { ...ends, type: 'MET_WITH', claims: 2, first: '2023-11-01', last: '2024', status: 'SINGLE_ORIGIN' },
        { ...ends, type: 'PLANNED', claims: 1, first: '2025', last: '2025', status: 'SINGLE_ORIGIN' },
      ]);
      for (const claim of claims.slice(0, 4)) await withdraw(graph, claim, stamp());
      expect((await relations()).map(({ type }) => type)).toEqual(['DENIED']);
    });

    it('what was planned is projected under its predicate once somebody says that it happened', async () => {
      await tell(graph, geo(met('munir', 'aliyev', { temporality: 'PLANNED' })));
      expect((await relations()).map(({ type }) => type)).toEqual(['PLANNED']);
      const { words } = await tell(graph, dawn(met('munir', 'aliyev')));
      expect((await relations()).map(({ type }) => type)).toEqual(['MET_WITH']);
      await withdraw(graph, words, stamp());
      expect((await relations()).map(({ type }) => type)).toEqual(['PLANNED']);
    });

    const DYADS: readonly (readonly [why: string, said: Said, dyads: readonly string[]])[] = [
      ['the sides of both ends', met('munir', 'aliyev'), ['az|pk']],
      [
        'a third party',
        { subject: 'erdogan', predicate: 'DISCUSSED', object: 'kashmir', with: ['munir', 'aliyev'] },
        ['pk|tr', 'az|tr'],
      ],
      ['a topic', { subject: 'munir', predicate: 'PRAISED', object: 'erdogan', topics: ['az'] }, ['pk|tr', 'az|pk']],
      ['one side only', met('munir', 'ispr'), []],
      ['no side', { subject: 'baku', predicate: 'LOCATED_IN', object: 'central-asia' }, []],
    ];
    test.each(DYADS)('claims lie in the dyads of %s', async (...[, said, dyads]) => {
      const { claim } = await tell(graph, geo(said));
      expect((await claimOf(graph, claim)).dyads.toSorted()).toEqual(dyads.toSorted());
    });

    it('a claim about an agreement lies in the dyads of its parties, also of one that comes or goes later', async () => {
      const { claim: praise } = await tell(graph, geo({ subject: 'erdogan', predicate: 'PRAISED', object: 'mou' }));
      const { claim: aid } = await tell(graph, geo(met('erdogan', 'trt', { topics: ['mou'] })));
      const dyads = async (id: string) => (await claimOf(graph, id)).dyads.toSorted();
      expect([await dyads(praise), await dyads(aid)]).toEqual([[], []]);
      const { claim: signed } = await tell(
        graph,
        trend({ subject: 'az', predicate: 'SIGNED', object: 'mou', validFrom: '2023-05' }),
      );
      expect([await dyads(praise), await dyads(aid)]).toEqual([['az|tr'], ['az|tr']]);
      await tell(graph, geo({ subject: 'munir', predicate: 'RATIFIED', object: 'mou', validFrom: '2023-06' }));
      expect([await dyads(praise), await dyads(signed)]).toEqual([['az|tr', 'pk|tr'], ['az|pk']]);
      await withdraw(graph, signed, stamp());
      expect([await dyads(praise), await dyads(aid)]).toEqual([['pk|tr'], ['pk|tr']]);
      await tell(graph, geo({ subject: 'am', predicate: 'SIGNED', object: 'mou', polarity: 'DENIED' }));
      expect(await dyads(praise)).toEqual(['pk|tr']);
    });

    it('entities count the claims at their ends, and the stats what is shown', async () => {
      const told = await tellAll(graph, [
        geo(met('munir', 'aliyev'), holds('hasanov', 'defence', '2023')),
        trend(met('munir', 'aliyev'), {
          subject: 'munir',
          predicate: 'AGREED_ON',
          object: 'kashmir',
          with: ['hasanov'],
        }),
      ]);
      const counts = async () => {
        const entities = await entitiesByIds(reader(graph), ['munir', 'aliyev', 'hasanov', 'defence', 'baku']);
        return Object.fromEntries([...entities].map(([id, { claimCount }]) => [id, claimCount]));
      };
      expect(await counts()).toEqual({ munir: 2, aliyev: 1, hasanov: 1, defence: 1, baku: 0 });
      expect(await countAll(reader(graph))).toMatchObject({
        claims: 3,
        evidence: 4,
        articles: 2,
        origins: 2,
        relations: 3,
      });
      await withdraw(graph, told[1]?.claims[1] ?? '', stamp());
      expect(await counts()).toEqual({ munir: 1, aliyev: 1, hasanov: 1, defence: 1, baku: 0 });
      expect(await countAll(reader(graph))).toMatchObject({
        claims: 2,
        evidence: 3,
        articles: 2,
        origins: 2,
        relations: 2,
      });
    });
  });
}
