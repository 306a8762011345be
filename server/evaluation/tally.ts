/** Counts, and the ratios that are made of them. Counts are summed, ratios never. */

export interface Tally {
  readonly right: number;
  /** What was drafted and can be judged: right or spurious. */
  readonly drafted: number;
  readonly gold: number;
}

/** So many of so many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export const NO_TALLY: Tally = { right: 0, drafted: 0, gold: 0 };

export const addTallies = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  drafted: a.drafted + b.drafted,
  gold: a.gold + b.gold,
});

/** Of nothing there is no ratio. */
const ratio = (right: number, of: number): number | undefined => (of === 0 ? undefined : right / of);

export const precision = ({ right, drafted }: Tally): number | undefined => ratio(right, drafted);
export const recall = ({ right, gold }: Tally): number | undefined => ratio(right, gold);
export const f1 = ({ right, drafted, gold }: Tally): number | undefined => ratio(2 * right, drafted + gold);
export const partOf = ({ right, of }: Share): number | undefined => ratio(right, of);

/** Of yes and no. */
export const shareOf = (answers: readonly boolean[]): Share => ({
  right: answers.filter(Boolean).length,
  of: answers.length,
});

/** A value for each word of a list. */
export const perWord = <Word extends string, Value>(
  words: readonly Word[],
  value: (word: Word) => Value,
): Readonly<Record<Word, Value>> => Object.fromEntries(words.map((word) => [word, value(word)])) as Record<Word, Value>;
