/** Nouns by which one actor asks, allows or offers something: "an invitation to Chad to visit", "an offer by Chad to mediate". */
import type { Token } from '../../shapes.ts';
import { words } from '../../word-list.ts';

/** Whoever is named behind "to" or "on" is to act. */
const ASKING = words(`
  invitation order request appeal call plea demand ultimatum instruction permission mandate reminder offer warning`);

/** Whoever is named behind "by" or "from" means to act. */
const OFFERING = words('offer promise pledge plan threat bid decision proposal vow commitment refusal attempt');

/** The noun between the verb and the infinitive, where a preposition leads from it to whoever shall act. */
export const askedIn = (tokens: readonly Token[], [from, to]: readonly [number, number]): Token | undefined =>
  tokens.slice(from, to - 1).find(({ lemma, pos, index }) => {
    const next = tokens[index + 1]?.lower ?? '';
    return (
      pos === 'NOUN' &&
      ((ASKING.has(lemma) && /^(to|on)$/.test(next)) || (OFFERING.has(lemma) && /^(by|from)$/.test(next)))
    );
  });
