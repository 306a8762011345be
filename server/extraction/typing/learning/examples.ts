/** Examples as a set: in an order of their own, whatever order they come in, with a name for exactly these. */
import { hashId } from '../../../domain/id.ts';
import type { Labelled } from '../../typing-model.ts';

/** The words, without what is made of them. */
export const sentenceOf = ({ pair: { tokens } }: Labelled): string => tokens.map(({ lower }) => lower).join(' ');

const keyOf = (example: Labelled): string => {
  const { label, pair } = example;
  return [sentenceOf(example), ...pair.subject, ...pair.object, label].join('\t');
};

/** The same examples in any order come in the same. */
export const inOrder = (examples: readonly Labelled[]): Labelled[] =>
  examples
    .map((example) => ({ example, key: keyOf(example) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ example }) => example);

/** `model@` and a hash of the examples. */
export const versionOf = (examples: readonly Labelled[]): string =>
  `model@${hashId('m', inOrder(examples).map(keyOf)).slice(2, 10)}`;

export const FOLDS = 5;
/** In which fifth an example is. All pairs of a sentence are in the same, and stay there when others are added. */
export const foldOf = (example: Labelled): number =>
  Number.parseInt(hashId('f', sentenceOf(example)).slice(2, 8), 16) % FOLDS;
