/** Every filter, alone and together with others, against the same said plainly (naive-filter.ts), on the seeds. */
import { beforeAll, describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimFilter } from '../../server/domain/claim-filter.ts';
import { distinct, pairsOf } from '../../server/domain/lists.ts';
import { KIND_NAMES } from '../../server/domain/ontology/kind.ts';
import { PREDICATE_NAMES } from '../../server/domain/ontology/predicate.ts';
import { FAMILIES } from '../../server/domain/ontology/predicate-row.ts';
import { CERTAINTIES, POLARITIES, STATUSES, TEMPORALITIES } from '../../server/domain/wording/words.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { allClaims, claimsPage, countClaims } from '../../server/store/read/claims/claims.ts';
import { reader } from '../../server/store/run.ts';
import { allOf, type Known, naively } from './naive-filter.ts';

const DATES = ['2016', '2021-07-27', '2023', '2023-11', '2023-11-01', '2024-02-23', '2025-05', '2025-05-28', '2030'];
/** Some of many, spread over the list: each asks the graph three times. */
const every = <Value>(step: number, values: readonly Value[]): Value[] => values.filter((_, at) => at % step === 0);
const WORDS = ['Karabakh', 'MÜNIR', 'billion', 'said', 'Əliyev', 'no such words'];

/** `seeded` gives a graph that holds the seeds. */
export function filtersContract(name: string, seeded: () => Graph): void {
  describe(`filters on ${name}`, () => {
    let known: Known;
    beforeAll(async () => {
      known = await allOf(seeded());
    });

    /** Asked in all three ways, since each is a query of its own. */
    async function check(filter: ClaimFilter): Promise<void> {
      const run = reader(seeded());
      const expected = naively(known, filter);
      const found = (await allClaims(run, filter)).map(({ id }) => id);
      expect({ filter, ids: found.toSorted() }).toEqual({ filter, ids: expected });
      expect(new Set(found).size).toBe(found.length);
      expect({ filter, count: await countClaims(run, filter) }).toEqual({ filter, count: expected.length });
      const page = await claimsPage(run, filter, { first: 10, orderBy: 'NEWEST' });
      expect(page.items.map(({ id }) => id)).toEqual(found.slice(0, 10));
      expect(page.hasNext).toBe(found.length > 10);
    }
    const checkEach = async (filters: readonly ClaimFilter[]) => {
      for (const filter of filters) await check(filter);
      expect(filters.some((filter) => naively(known, filter).length > 0)).toBe(true);
    };
    const idsIn = (list: (claim: Known['claims'][number]) => readonly (string | undefined)[]) =>
      distinct(known.claims.flatMap(list)).sort();
    const all = <Word>(words: readonly Word[]): Word[][] => [...words.map((word) => [word]), [...words].slice(0, 2)];
    const sources = () =>
      distinct(
        [...known.evidence.values()].flat().flatMap(({ attribution }) => attribution.map(({ source }) => source)),
      );
    const fromEvidence = (key: 'article' | 'publisher') =>
      distinct([...known.evidence.values()].flat().map((one) => one[key]));
    const countries = () => [...known.entities.values()].filter(({ kind }) => kind === 'COUNTRY').map(({ id }) => id);

    it('has claims to look for', () => {
      expect(known.claims.length).toBeGreaterThan(500);
    });

    const cases: Readonly<Record<string, () => ClaimFilter[]>> = {
      none: () => [{}],
      predicates: () => all(PREDICATE_NAMES).map((predicates) => ({ predicates })),
      families: () => all(FAMILIES).map((families) => ({ families })),
      kinds: () => all(KIND_NAMES).map((kinds) => ({ kinds })),
      from: () => DATES.map((from) => ({ from })),
      to: () => DATES.map((to) => ({ to })),
      'from and to': () => DATES.flatMap((from) => DATES.map((to) => ({ from, to }))).slice(0, 30),
      certainty: () => all(CERTAINTIES).map((certainty) => ({ certainty })),
      temporality: () => all(TEMPORALITIES).map((temporality) => ({ temporality })),
      polarity: () => all(POLARITIES).map((polarity) => ({ polarity })),
      status: () => all(STATUSES).map((status) => ({ status })),
      minOrigins: () => [0, 1, 2, 3, 4, 100].map((minOrigins) => ({ minOrigins })),
      attributedTo: () => every(3, sources()).map((attributedTo) => ({ attributedTo })),
      article: () => every(4, fromEvidence('article')).map((article) => ({ article })),
      publisher: () => every(4, fromEvidence('publisher')).map((publisher) => ({ publisher })),
      text: () => WORDS.map((text) => ({ text })),
      entities: () => [
        ...every(
          8,
          idsIn(({ subject, object }) => [subject, object]),
        ).map((id) => ({ entities: [id] })),
        ...idsIn(({ with: third }) => third).map((id) => ({ entities: [id, 'no such id'] })),
      ],
      'between countries': () =>
        pairsOf(countries())
          .slice(0, 80)
          .map((between) => ({ between })),
      'between others': () => known.claims.slice(0, 60).map(({ subject, object }) => ({ between: [object, subject] })),
    };
    test.each(Object.keys(cases))('%s', async (key) => checkEach(cases[key]?.() ?? []));

    test.each([
      { entities: ['no such id'] },
      { entities: [] },
      { predicates: [] },
      { between: ['no such id', 'nor such'] },
      { article: 'no such id' },
      { publisher: 'no such id' },
      { attributedTo: 'no such id' },
    ])('%j lets nothing through', async (filter) => {
      expect(await allClaims(reader(seeded()), filter)).toEqual([]);
      expect(await countClaims(reader(seeded()), filter)).toBe(0);
    });

    it('takes two ids to be between', async () => {
      await expect(countClaims(reader(seeded()), { between: ['a'] })).rejects.toThrow(
        '"between" needs two ids, not 1.',
      );
    });

    it('combine', async () => {
      const some = <Value>(values: readonly Value[]) =>
        fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 6 });
      const conditions = {
        predicates: some(PREDICATE_NAMES),
        families: some(FAMILIES),
        kinds: some(KIND_NAMES),
        from: fc.constantFrom(...DATES),
        to: fc.constantFrom(...DATES),
        certainty: some(CERTAINTIES),
        temporality: some(TEMPORALITIES),
        polarity: some(POLARITIES),
        status: some(STATUSES),
        minOrigins: fc.constantFrom(1, 2, 3),
        attributedTo: fc.constantFrom(...sources()),
        article: fc.constantFrom(...fromEvidence('article')),
        publisher: fc.constantFrom(...fromEvidence('publisher')),
        text: fc.constantFrom(...WORDS),
        entities: some(idsIn(({ subject, object }) => [subject, object]).slice(0, 40)),
        between: fc.constantFrom(...pairsOf(countries().slice(0, 4))),
      };
      const names = fc.subarray(Object.keys(conditions), { minLength: 2, maxLength: 3 });
      const few = fc
        .tuple(fc.record(conditions), names)
        .map(([whole, kept]) => Object.fromEntries(Object.entries(whole).filter(([name]) => kept.includes(name))));
      await fc.assert(fc.asyncProperty(few, check), { numRuns: 30 });
    });
  });
}
