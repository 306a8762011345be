/** Weights at work: a pair → what it says, and with what lead over the next. */
import type { Label, PairToType } from '../typing-model.ts';
import { type Answer, bestAnswer, toLabels, totalOf } from './answers.ts';
import { endsOf } from './features/zones.ts';
import type { ScoresOf } from './scorer.ts';
import type { Weights } from './weights.ts';

export interface Said {
  readonly label: Label;
  /** What it reads between the two without asking who is subject. */
  readonly either: Label;
  readonly lead: number;
}

/** Makes the function that types. A relation that runs the other way is NONE in this one. */
export function typist(weights: Weights, scoresOf: ScoresOf): (pair: PairToType) => Said {
  const labels = toLabels(weights.labels);
  const asAsked = ({ way }: Answer, pair: PairToType): boolean =>
    way === 0 || (way === 1) === (endsOf(pair).first === pair.subject);
  return (pair) => {
    const scores = scoresOf(pair);
    const best = bestAnswer(scores, labels);
    const next = bestAnswer(scores, labels, best);
    const either = labels.names[best.label] ?? 'NONE';
    const lead = labels.names.length < 2 ? 0 : totalOf(best, scores) - totalOf(next, scores);
    return { label: asAsked(best, pair) ? either : 'NONE', either, lead };
  };
}
