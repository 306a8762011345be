// What was decided, told line by line.
import { expect, it } from '@jest/globals';
import { historyLines } from '../../../client/words/history.ts';

const change = (action: string, target: string, at = '2026-01-01T10:00:00.000Z', reason: string | null = null) => ({
  at,
  by: 'rita',
  action,
  target,
  reason,
});
const told = (changes: readonly ReturnType<typeof change>[]) =>
  historyLines(changes, 'own').map(({ by, done, reason }) => [by, done, reason].filter(Boolean).join(' '));

it('tells what was done at once to many as one line', () => {
  expect(
    told([change('accept', 'a'), change('accept', 'b'), change('accept', 'c', '2026-02-01T10:00:00.000Z')]),
  ).toEqual(['rita accepted 2 reports', 'rita accepted 1 report']);
});

it('tells what was done to the thing itself apart, with its reason', () => {
  expect(
    told([change('withdraw', 'own', undefined, 'misread'), change('withdraw', 'a', undefined, 'misread')]),
  ).toEqual(['rita took it back misread', 'rita took 1 report back misread']);
});

it('names what a deletion and a judgement were about, and lets an unknown word stand', () => {
  expect(told([change('delete', 'a'), change('judge', 'b'), change('judge', 'c'), change('weighed', 'own')])).toEqual([
    'rita deleted 1 article',
    'rita judged 2 pairs of entities',
    'rita weighed it',
  ]);
});
