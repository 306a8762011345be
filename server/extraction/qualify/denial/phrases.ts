/** Words of a table found in a sentence, whatever articles and adverbs stand between them: "came to a complete halt" is "come to halt". */

import type { Token } from '../../shapes.ts';
import type { Governors, Undoing } from '../../tables/governors.ts';
import { words } from '../../tables/word-list.ts';

/** No row has more words. */
const LONGEST = 6;

const UNSAID = words('the a an any now yet also even ever still just all too');

/** Without what the tables leave out; a quoted "off the table" is off it. */
export const plainWords = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ word, lower, pos }) => word !== '"' && !UNSAID.has(lower) && !(pos === 'ADV' && /ly$/.test(lower)));

/** True where a row of the part begins at `at` and no longer one says to leave it. */
export function isPhraseAt(plain: readonly Token[], at: number, part: Undoing, governors: Governors): boolean {
  for (let to = Math.min(plain.length, at + LONGEST); to > at; to--) {
    const effects = effectsOf(plain.slice(at, to), part, governors);
    if (effects.length > 0) return !effects.includes('none');
  }
  return false;
}

/** How many words the rows of the part take that stand at the beginning. */
export const phraseLengths = (found: readonly Token[], part: Undoing, governors: Governors): number[] =>
  Array.from({ length: Math.min(found.length, LONGEST) }, (_, at) => at + 1).filter(
    (length) => effectsOf(found.slice(0, length), part, governors).length > 0,
  );

/** These words and no more. */
export const isPhrase = (plain: readonly Token[], part: Undoing, governors: Governors): boolean =>
  effectsOf(plain, part, governors).length > 0;

/** As the words stand, by their lemmas, and the first alone by its lemma: "came to nothing", "remains out of reach". */
function effectsOf(found: readonly Token[], part: Undoing, governors: Governors): ReturnType<Governors> {
  const [stand, lemmas] = [found.map(asSaid), found.map(({ lemma, lower }) => (isNot(lower) ? 'not' : lemma))];
  const mixed = [lemmas[0], ...stand.slice(1)];
  for (const one of [stand, mixed, lemmas]) {
    const effects = governors(part, one.join(' '));
    if (effects.length > 0) return effects;
  }
  return [];
}

const isNot = (lower: string): boolean => lower === 'not' || lower === "n't" || lower === 'never';
const asSaid = ({ lower }: Token): string => (isNot(lower) ? 'not' : lower);

const IS = words(
  'is are was were been being be remains remain remained went goes gone stays stay put stayed seems seem looks look',
);
const IS_CALLED = words("is are was were been as be 's proved turned turns");
const BETWEEN = words(
  'out to be simply pure total utter mere complete outright deliberate malicious blatant clumsy crude plain sheer',
);

/** Anywhere: "the talks came to nothing", "has no basis". */
export const hasPhrase = (plain: readonly Token[], part: Undoing, governors: Governors): boolean =>
  plain.some((_, at) => isPhraseAt(plain, at, part, governors));

/** Behind "is", "was", "remains", with one word between at most: "the deal is dead". */
export const isInState = (plain: readonly Token[], governors: Governors): boolean =>
  plain.some(
    ({ lower }, at) =>
      IS.has(lower) && (isPhraseAt(plain, at + 1, 'state', governors) || isPhraseAt(plain, at + 2, 'state', governors)),
  );

/** Behind "is", "was called", "as": "was pure invention", "turned out to be a hoax", "were denied". */
export const isCalledUntrue = (plain: readonly Token[], governors: Governors): boolean =>
  plain.some(({ lower }, at) => {
    if (!IS_CALLED.has(lower)) return false;
    const next = behindBetween(plain, at + 1);
    return isPhraseAt(plain, next, 'untrue', governors) || isPhraseAt(plain, next, 'refuted', governors);
  });

/** "pure invention", "a malicious lie": what a verdict begins with. */
export const isUntrueFirst = (plain: readonly Token[], governors: Governors): boolean =>
  isPhraseAt(plain, behindBetween(plain, 0), 'untrue', governors);

function behindBetween(plain: readonly Token[], from: number): number {
  let next = from;
  while (BETWEEN.has(plain[next]?.lower ?? '')) next++;
  return next;
}
