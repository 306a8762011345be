/** Near-duplicates and rewrites of one handout: how much they share, and the passages in both. An origin is suggested, never set. */
import type { Span } from '../domain/candidate.ts';
import { fold } from '../domain/wording/fold.ts';
import { containment, LEAST_RUN, type SharedRun, type Shingles, sharedRuns, shinglesOf } from './shingles.ts';

/** From here on one origin is suggested. Measured: text-pairs.yaml has 0.48 and more against 0.05; two reports of other talks in the seeds reach 0.11. */
export const ONE_ORIGIN = 0.15;
/** Shorter passages are phrases that everybody writes. */
const LEAST_WORDS = 8;
const NEARLY_ALL = 0.8;

/** A passage in both texts, as offsets of each. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
}

export interface SimilarText {
  /** The part of the shorter text that the other has word for word, 0 to 1. */
  readonly score: number;
  readonly passages: readonly SharedPassage[];
  readonly suggestsOrigin: boolean;
}

/** A word of a text, as it is compared. */
export interface Word extends Span {
  readonly folded: string;
}

export interface Comparing {
  /** True where one outlet has both: what they begin or end with is its boilerplate and counts as nothing. */
  readonly isSameOutlet?: boolean;
}

/** Compares two texts. */
export const compareTexts = (a: string, b: string, comparing: Comparing = {}): SimilarText =>
  compareWords(wordsOf(a), b, comparing);

/** The same of words that are known: one text is compared with many. */
export function compareWords(one: readonly Word[], b: string, { isSameOutlet = false }: Comparing): SimilarText {
  const other = wordsOf(b);
  const lengths = { a: one.length, b: other.length };
  const all = sharedRuns(one.map(folded), other.map(folded));
  const frame = isSameOutlet ? all.filter((run) => isFrame(run, lengths)) : [];
  const runs = all.filter((run) => !frame.includes(run));
  const score = shareOf(runs, Math.min(one.length, other.length) - wordsIn(frame));
  const passages = runs
    .filter(({ length }) => length >= LEAST_WORDS)
    .map((run) => ({ a: spanOf(one, run.a, run.length), b: spanOf(other, run.b, run.length) }));
  return { score, passages, suggestsOrigin: score >= ONE_ORIGIN };
}

/** At the beginning of both, or at the end of both, and not nearly all of the shorter: that would be a copy. */
const isFrame = ({ a, b, length }: SharedRun, lengths: { readonly a: number; readonly b: number }): boolean =>
  ((a === 0 && b === 0) || (a + length === lengths.a && b + length === lengths.b)) &&
  length < Math.min(lengths.a, lengths.b) * NEARLY_ALL;

const wordsIn = (runs: readonly SharedRun[]): number => runs.reduce((sum, { length }) => sum + length, 0);

/** Runs of five words that stand in shared passages, of all there are. */
function shareOf(runs: readonly SharedRun[], words: number): number {
  const shared = runs.reduce((sum, { length }) => sum + length - LEAST_RUN + 1, 0);
  return words < LEAST_RUN ? 0 : Math.min(1, shared / (words - LEAST_RUN + 1));
}

/** About the same of a text that is folded already, without passages: for looking through many. */
export const similarityOfFolded = (a: Shingles, folded: string): number =>
  containment(a, shinglesOf(folded.split(' ')));

const folded = (word: Word): string => word.folded;

/** The words of a text as they are compared. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}'’ʼ]+/gu)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, folded: fold(word) }))
    .filter((word) => word.folded !== '');

const spanOf = (words: readonly Word[], from: number, length: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[from + length - 1]?.end ?? 0,
});
