/** Readout pairs: one event, told by both sides. */
import { expect, it } from '@jest/globals';
import { type Readout, readoutPairsOf } from '../../server/analysis/readout-pair.ts';

const SIDES = ['pakistan', 'azerbaijan'] as const;
const readout = (article: string, side: string | undefined, claims: readonly string[], event = 'visit'): Readout => ({
  event,
  article,
  ...(side !== undefined && { side }),
  claims: claims.map((id) => ({ id, key: id.replace(/-\w+$/, '') })), // "met-1" and "met-2" are grouped into one
});

it('says what both tell and what only one does', () => {
  expect(
    readoutPairsOf(
      [
        readout('geo', 'pakistan', ['met', 'readiness']),
        readout('nation', 'pakistan', ['met', 'trade']),
        readout('newsaz', 'azerbaijan', ['met', 'armenia', 'kashmir']),
      ],
      SIDES,
    ),
  ).toEqual([
    {
      event: 'visit',
      left: ['geo', 'nation'],
      right: ['newsaz'],
      both: ['met'],
      onlyLeft: ['readiness', 'trade'],
      onlyRight: ['armenia', 'kashmir'],
    },
  ]);
});

it('takes claims that are grouped into one event as one', () => {
  const [pair] = readoutPairsOf(
    [readout('geo', 'pakistan', ['met-1']), readout('newsaz', 'azerbaijan', ['met-2'])],
    SIDES,
  );
  expect(pair).toMatchObject({ both: ['met-1'], onlyLeft: [], onlyRight: [] });
});

it('has a on the left, whatever the order of the articles', () => {
  const articles = [readout('newsaz', 'azerbaijan', ['x']), readout('geo', 'pakistan', ['y'])];
  expect(readoutPairsOf(articles, SIDES)).toMatchObject([{ left: ['geo'], right: ['newsaz'] }]);
  expect(readoutPairsOf(articles, ['azerbaijan', 'pakistan'])).toMatchObject([{ left: ['newsaz'], right: ['geo'] }]);
});

it('leaves out events that only one side tells, and third countries', () => {
  expect(
    readoutPairsOf(
      [readout('geo', 'pakistan', ['x']), readout('aa', 'turkiye', ['x']), readout('un', undefined, ['x'])],
      SIDES,
    ),
  ).toEqual([]);
});

it('keeps events apart, in the order of their ids', () => {
  const pairs = readoutPairsOf(
    ['visit', 'summit'].flatMap((event) => [
      readout('geo', 'pakistan', ['x'], event),
      readout('newsaz', 'azerbaijan', ['y'], event),
    ]),
    SIDES,
  );
  expect(pairs.map(({ event }) => event)).toEqual(['summit', 'visit']);
});

it('names an article once, though two of its origins are of one side', () => {
  const twice = [
    readout('geo', 'pakistan', ['x']),
    readout('geo', 'pakistan', ['x']),
    readout('newsaz', 'azerbaijan', []),
  ];
  expect(readoutPairsOf(twice, SIDES)).toMatchObject([{ left: ['geo'], onlyLeft: ['x'] }]);
});
