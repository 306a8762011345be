// A view and its address say the same, in both directions, whatever ids may hold.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeView, encodeView } from '../../../client/state/codec.ts';
import { NO_FILTERS, SAID } from '../../../client/state/filters.ts';
import { OPENING, type View } from '../../../client/state/view.ts';
import { KIND_GROUPS } from '../../../client/words/kinds.ts';
import { FAMILIES, STATUSES } from '../../../client/words/relations.ts';

const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text !== '__proto__');
const point = fc.record({ x: fc.integer({ min: -9000, max: 9000 }), y: fc.integer({ min: -9000, max: 9000 }) });
const month = fc.option(fc.constantFrom('1991-09', '2023-11', '2025-01'), { nil: undefined });
const mode = fc.constantFrom('HAPPENED' as const, 'PLANNED' as const, 'HYPOTHETICAL' as const, 'DENIED' as const);
const selection = fc.oneof(
  fc.record({ type: fc.constant('entity' as const), id }),
  fc.record({ type: fc.constant('pair' as const), a: id, b: id }),
  fc.record({ type: fc.constant('paths' as const), from: id, to: id }),
  fc.record({
    type: fc.constant('relation' as const),
    subject: id,
    predicate: fc.constantFrom('MET_WITH' as const, 'VISITED' as const),
    object: id,
    mode,
  }),
);
const view: fc.Arbitrary<View> = fc.record({
  of: fc.array(id, { maxLength: 3 }),
  expansions: fc.array(
    fc.record({ from: fc.option(id, { nil: undefined }), ids: fc.array(id, { minLength: 1, maxLength: 4 }) }),
    { maxLength: 3 },
  ),
  hidden: fc.array(id, { maxLength: 3 }),
  pinned: fc.dictionary(id, point, { maxKeys: 3 }),
  arrangement: fc.integer({ min: 0, max: 99 }),
  only: fc.option(fc.record({ id, depth: fc.integer({ min: 1, max: 3 }) }), { nil: undefined }),
  filters: fc.record({
    withoutKinds: fc.subarray([...KIND_GROUPS]),
    withoutFamilies: fc.subarray([...FAMILIES]),
    withoutSaid: fc.subarray([...SAID]),
    withoutStatuses: fc.subarray([...STATUSES]),
    minOrigins: fc.integer({ min: 1, max: 9 }),
    from: month,
    to: month,
    reportedBy: month,
    hideRest: fc.boolean(),
  }),
  mode: fc.constantFrom('graph' as const, 'list' as const, 'table' as const, undefined),
  selection: fc.option(selection, { nil: undefined }),
});

describe('the address of a view', () => {
  it('gives the same view back', () => {
    fc.assert(fc.property(view, (any) => expect(decodeView(encodeView(any))).toEqual({ view: any, dropped: [] })));
  });

  it('holds no character that ends a query', () => {
    fc.assert(fc.property(view, (any) => expect(encodeView(any)).not.toMatch(/[#?\s]/)));
  });

  it('is empty for the opening picture', () => {
    expect(encodeView(OPENING)).toBe('');
    expect(decodeView('')).toEqual({ view: OPENING, dropped: [] });
  });

  it('keeps the ids of the seeds readable', () => {
    expect(encodeView({ ...OPENING, of: ['country/pakistan'] })).toBe('of=country/pakistan');
  });

  it.each([
    ['?mode=chart', 'mode'],
    ['?sel=e', 'sel'],
    ['?sel=x;y', 'sel'],
    ['?of=%E0%A4%A', 'of'],
    ['?pin=a@b@c', 'pin'],
    ['?only=a@9', 'only'],
    ['?nokind=dragon', 'nokind'],
    ['?origins=-1', 'origins'],
    ['?from=yesterday', 'from'],
    ['?from=2023-99', 'from'],
    ['?to=2023-11-42', 'to'],
    ['?from=2023-02-31', 'from'],
    ['?by=2023-02-29', 'by'],
    ['?colour=red', 'colour'],
  ])('drops what it cannot read in %s and names it', (query, name) => {
    expect(decodeView(query)).toEqual({ view: OPENING, dropped: [name] });
  });

  it('keeps a day that its month has', () => {
    expect(decodeView('?from=2024-02-29&to=2024').view.filters).toMatchObject({ from: '2024-02-29', to: '2024' });
  });

  it('reads the rest of an address with a broken part', () => {
    expect(decodeView('?of=a&from=yesterday&origins=2').view).toEqual({
      ...OPENING,
      of: ['a'],
      filters: { ...NO_FILTERS, minOrigins: 2 },
    });
  });
});
