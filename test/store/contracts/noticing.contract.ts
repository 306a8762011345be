/** Findings come when something is said that makes them, and go with what made them. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { judge } from '../../../server/pipeline/judge.ts';
import { deleteArticle, restoreArticle } from '../../../server/pipeline/undoing/delete-article.ts';
import { withdraw } from '../../../server/pipeline/undoing/withdraw.ts';
import { findingsOfClaims, findingsPage } from '../../../server/store/read/findings.ts';
import { reader } from '../../../server/store/run.ts';
import { importRows } from '../tables.ts';
import { holds, met, openWorld, type Report, type Said, stamp, tell, tellAll } from '../world.ts';

const report = (from: string, on: string, ...says: Said[]): Report => ({ from, on, says });
const aircraft = (number: number): Partial<Said> => ({
  items: ['jf17'],
  quantities: [{ min: number, max: number, unit: 'aircraft', asWritten: `${number} aircraft` }],
});
const supplies = (more: Partial<Said>): Said => ({
  subject: 'pk',
  predicate: 'SUPPLIES_ARMS_TO',
  object: 'az',
  validFrom: '2024-02-01',
  ...more,
});

/** The last report makes the finding. */
const CASES: Readonly<Record<string, readonly Report[]>> = {
  OPPOSITE_POLARITY: [
    report('geo', '2023-11-02', met('munir', 'aliyev')),
    report('trend', '2023-11-02', met('munir', 'aliyev', { polarity: 'DENIED' })),
  ],
  FUNCTIONAL_CLASH: [
    report('geo', '2023', holds('hasanov', 'defence', '2023'), holds('hasanov', 'defence', '2025')),
    report('trend', '2024', holds('ahmedov', 'defence', '2024')),
  ],
  QUANTITY_DISAGREEMENT: [
    report('geo', '2024', supplies(aircraft(8))),
    report('dawn', '2024', supplies({ ...aircraft(40), validFrom: '2024-09-01' })),
  ],
  DATE_DISAGREEMENT: [
    report('geo', '2023', met('munir', 'aliyev', { event: 'visit' })),
    report('dawn', '2023', met('munir', 'aliyev', { event: 'visit', validFrom: '2023-11-03' })),
  ],
  PLACE_DISAGREEMENT: [
    report('geo', '2023', met('munir', 'aliyev', { place: 'baku' })),
    report('dawn', '2023', met('munir', 'aliyev', { place: 'lachin' })),
  ],
  HEDGE_MISMATCH: [
    report('geo', '2023', met('munir', 'aliyev')),
    report('dawn', '2023', met('munir', 'aliyev', { certainty: 'POSSIBLE' })),
  ],
  ONE_SIDE_ONLY: [report('geo', '2023', met('munir', 'aliyev', { event: 'visit' }))],
  MISSING_DATE: [report('geo', '2023', { subject: 'munir', predicate: 'PRAISED', object: 'aliyev' })],
  UNNAMED_OFFICE_HOLDER: [report('geo', '2023', met('munir', 'defence'))],
  ONE_OR_TWO_PERSONS: [report('geo', '2023', met('munir', 'secretary'), met('munir', 'chief'))],
};

export function noticingContract(name: string, open: () => Promise<Graph>): void {
  describe(`what is noticed on ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await openWorld(open);
    });
    afterEach(() => graph.close());
    const found = async () => (await findingsPage(reader(graph), {}, { first: 100 })).items.map(({ item }) => item);
    const kinds = async () => (await found()).map(({ kind }) => kind);

    test.each(Object.entries(CASES))(
      '%s comes with the words that make it, and goes with them',
      async (kind, reports) => {
        const told = await tellAll(graph, reports.slice(0, -1));
        expect(await kinds()).not.toContain(kind);
        const last = await tell(graph, reports.at(-1) ?? report('geo', '2023'));
        expect(await kinds()).toContain(kind);
        const [finding] = (await found()).filter((one) => one.kind === kind);
        expect(finding?.evidence).toEqual(expect.arrayContaining([last.words]));
        await withdraw(graph, last.words, stamp());
        expect(await kinds()).not.toContain(kind);
        const left = await found();
        await tell(graph, reports.at(-1) ?? report('geo', '2023'));
        expect(await found()).toEqual(left); // saving again does not bring back

        for (const { article } of [...told, last]) await deleteArticle(graph, article, stamp());
        expect(await found()).toEqual([]);
        for (const { article } of [...told, last]) await restoreArticle(graph, article, stamp());
        expect(await found()).toEqual(left);
      },
    );

    it('places of which one is said to lie in the other do not disagree', async () => {
      await tellAll(graph, CASES.PLACE_DISAGREEMENT ?? []);
      const { claim } = await tell(
        graph,
        report('trt', '2024', { subject: 'lachin', predicate: 'LOCATED_IN', object: 'baku' }),
      );
      expect(await kinds()).not.toContain('PLACE_DISAGREEMENT');
      await withdraw(graph, claim, stamp());
      expect(await kinds()).toContain('PLACE_DISAGREEMENT');
    });

    it('what denies a row of a table opposes it still when a place of the row is put in another', async () => {
      await importRows(graph, 'table', [
        { subject: 'munir', predicate: 'MET_WITH', object: 'aliyev', day: '2023-11-01', place: 'baku' },
      ]);
      await tell(graph, report('geo', '2023-11-02', met('munir', 'aliyev', { polarity: 'DENIED' })));
      expect(await kinds()).toContain('OPPOSITE_POLARITY');
      const before = await found();
      const { claim } = await tell(
        graph,
        report('trt', '2024', { subject: 'baku', predicate: 'LOCATED_IN', object: 'western-asia' }),
      );
      expect(await kinds()).toContain('OPPOSITE_POLARITY');
      await withdraw(graph, claim, stamp());
      expect(await found()).toEqual(before);
    });

    it('two posts of one man stay noticed when the article says more, or less', async () => {
      const posts = report('geo', '2023', met('munir', 'secretary'), met('munir', 'chief'), met('aliyev', 'erdogan'));
      const { evidence } = await tell(graph, posts);
      const noticed = async () => (await found()).filter(({ kind }) => kind === 'ONE_OR_TWO_PERSONS');
      const before = await noticed();
      expect(before).toHaveLength(1);
      await withdraw(graph, evidence[2] ?? '', stamp());
      expect(await noticed()).toEqual(before);
    });

    it('offices that are judged the same clash as one', async () => {
      await tellAll(graph, [
        report('geo', '2023', holds('hasanov', 'defence', '2023'), holds('hasanov', 'defence', '2025')),
        report('trend', '2024', holds('ahmedov', 'defence-2', '2024')),
      ]);
      expect(await kinds()).toEqual([]);
      const { judgement } = await judge(graph, { left: 'defence-2', right: 'defence', verdict: 'SAME', ...stamp() });
      expect(await kinds()).toEqual(['FUNCTIONAL_CLASH']);
      await withdraw(graph, judgement.id, stamp());
      expect(await kinds()).toEqual([]);
    });

    it('a claim has the findings that speak of it, in the order of all', async () => {
      await tellAll(graph, Object.values(CASES).flat());
      const all = await found();
      const ids = [...new Set(all.flatMap(({ claims }) => claims))];
      const ofClaims = await findingsOfClaims(reader(graph), ids);
      expect(ofClaims.size).toBe(ids.length);
      for (const id of ids) expect(ofClaims.get(id)).toEqual(all.filter(({ claims }) => claims.includes(id)));
    });

    it('contradictions come first', async () => {
      await tellAll(graph, Object.values(CASES).flat());
      const all = await kinds();
      expect(all.indexOf('MISSING_DATE')).toBeGreaterThan(all.lastIndexOf('PLACE_DISAGREEMENT'));
      expect(all[0]).toBe('FUNCTIONAL_CLASH');
    });
  });
}
