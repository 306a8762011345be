/** What is aimed at on texts that the rules' author has not seen (quality.md). */
import type { SplitScore } from './scorecard.ts';
import { f1, partOf, precision, recall } from './tally.ts';

export interface Bar {
  readonly what: string;
  readonly counts: string;
  /** A percentage, or a count where `isCount`. Absent where there is nothing to measure. */
  readonly value?: number;
  readonly bar: number;
  readonly isCount?: true;
  readonly isMet: boolean;
}

/** The figures to be seen at once, the dangerous first. */
export function barsOf({ entities, shown, suites }: SplitScore): Bar[] {
  const { events, offices } = shown.groups;
  const { hedge, certainty, attribution } = shown.qualities;
  const negation = suites.find(({ suite }) => suite === 'negation');
  return [
    count('denied drafted as affirmed', shown.reversals['denied drafted as affirmed']),
    count('planned drafted as done', shown.reversals['planned drafted as done']),
    ...(negation ? [count('negation one-liners read as their opposite', negation.shown.wrong)] : []),
    ...(negation ? [share('negation one-liners, right', { right: negation.shown.right, of: negation.lines }, 95)] : []),
    percentage('entities F1, exact', f1(entities.exact), [`${entities.exact.right} right`, 85]),
    percentage('offices P', precision(offices), [`${offices.right} of ${offices.drafted}`, 90]),
    percentage('offices R', recall(offices), [`${offices.right} of ${offices.gold}`, 80]),
    percentage('events P', precision(events), [`${events.right} of ${events.drafted}`, 60]),
    percentage('events R', recall(events), [`${events.right} of ${events.gold}`, 40]),
    share('certainty on hits', certainty.all, 93),
    share('certainty and temporality on hedged hits', hedge.marked, 75),
    share('attribution on hits', attribution.all, 90),
    share('attribution on attributed hits', attribution.marked, 80),
  ];
}

const count = (what: string, value: number): Bar => ({
  what,
  counts: '',
  value,
  bar: 0,
  isCount: true,
  isMet: value === 0,
});

const share = (what: string, of: Parameters<typeof partOf>[0], bar: number): Bar =>
  percentage(what, partOf(of), [`${of.right} of ${of.of}`, bar]);

const percentage = (what: string, ratio: number | undefined, [counts, bar]: readonly [string, number]): Bar => ({
  what,
  counts,
  ...(ratio !== undefined && { value: 100 * ratio }),
  bar,
  isMet: ratio !== undefined && 100 * ratio >= bar,
});
