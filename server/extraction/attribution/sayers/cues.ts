/** The words of a text that name who says something. */
import type { Span } from '../../../domain/candidate.ts';
import type { Sentence } from '../../shapes.ts';

/** Offsets of the tokens that name source and verb. */
export const cueOf = ({ tokens }: Sentence, [from, to]: readonly [number, number]): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
