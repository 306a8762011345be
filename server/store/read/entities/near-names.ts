/**
 * Who may be meant by a name that is spelt otherwise: those of whom a name has a word with the consonants of its last or its longest.
 * It only finds whom to compare; how alike they are, `resolution` says.
 */

import { distinct } from '../../../domain/lists.ts';
import type { Kind } from '../../../domain/ontology/kind.ts';
import { fold } from '../../../domain/wording/fold.ts';
import { query } from '../../../graph/queries.ts';
import type { Row } from '../../rows.ts';
import type { Run } from '../../run.ts';
import { type KnownOne, toKnown } from './known.ts';

export interface NamesToSeek {
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
}

/** More are not told, nor more words sought at once. */
const MOST_FOUND = 300;
const MOST_WORDS = 40;
/** Words with fewer consonants sound like too many others. */
const LEAST_CONSONANTS = 2;

/** Those most told of first, each once. However many names are sought, the names of the graph are gone through once. */
export async function entitiesNear(run: Run, { names, kinds }: NamesToSeek): Promise<readonly KnownOne[]> {
  const words = distinct(names.flatMap(wordsToSeek).map(consonants)).filter(
    (letters) => letters.length >= LEAST_CONSONANTS,
  );
  if (words.length === 0) return [];
  const pattern = `(.* )?(${words.slice(0, MOST_WORDS).map(patternOf).join('|')})( .*)?`;
  const rows = await run<Row>(query('entity/near-names'), { pattern, kinds, limit: MOST_FOUND });
  return [...(await toKnown(run, rows)).values()];
}

/** The surname is last, or first where that order is used; the longest word tells most. */
function wordsToSeek(name: string): string[] {
  const words = fold(name).split(' ').filter(Boolean);
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  return words.length < 2 ? [] : distinct([words.at(-1), longest]);
}

/** Letters that are written for one another; each stands for its list. */
const ALIKE = ['kqgxh', 'cjsz', 'vwf', 'td', 'pb'];
const VOWELS = 'aeiouy';

/** "veliyev" is "vlv"; doubled consonants are one. */
const consonants = (word: string): string =>
  [...word]
    .filter((letter) => /[a-z]/.test(letter) && !VOWELS.includes(letter))
    .map((letter) => (ALIKE.find((list) => list.includes(letter)) ?? letter).charAt(0))
    .join('')
    .replace(/(.)\1+/g, '$1');

/** Its consonants in this order, with any vowels around. */
const patternOf = (letters: string): string =>
  `[${VOWELS}]*${[...letters]
    .map((letter) => `[${ALIKE.find((list) => list.startsWith(letter)) ?? letter}h]+[${VOWELS}]*`)
    .join('')}`;
