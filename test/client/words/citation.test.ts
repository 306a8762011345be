// A claim as a citation.
import { expect, it } from '@jest/globals';
import type { ClaimFieldsFragment } from '../../../client/api/operations/claim.generated.ts';
import { citationOf } from '../../../client/words/citation.ts';

type Evidence = ClaimFieldsFragment['evidence'][number];
const evidence = (id: string, change: Partial<Evidence> = {}) =>
  ({
    quote: 'met him in Baku',
    locator: null,
    article: { id, title: 'A visit', publishedOn: '2023-11-02', publisher: { name: 'Dawn' } },
    ...change,
  }) as Evidence;
const claim = (all: readonly Evidence[]) =>
  ({
    sentence: 'Asim Munir met with Ilham Aliyev',
    validFrom: '2023-11-01',
    validTo: null,
    places: [{ id: 'baku', name: 'Baku' }],
    evidence: all,
  }) as unknown as ClaimFieldsFragment;
const cited = (...all: readonly Evidence[]) =>
  citationOf(claim(all), { url: 'http://localhost/claim/x', on: '2026-11-30' });

it('says what is claimed, in whose words, and where to look it up', () => {
  expect(cited(evidence('a'))).toBe(
    '“Asim Munir met with Ilham Aliyev” (1 November 2023, Baku). Dawn, “A visit”, 2 November 2023: “met him in Baku”. Readout, http://localhost/claim/x, read on 30 November 2026.',
  );
});

it('counts the other articles, each once', () => {
  expect(cited(evidence('a'), evidence('a'), evidence('b'))).toContain(
    '“met him in Baku”. And 1 other article. Readout',
  );
});

it('names the row of a table instead of quoting it', () => {
  expect(cited(evidence('a', { locator: 'row 7' }))).toContain('2 November 2023, row 7. Readout');
});
