/** Nouns by which one actor asks, allows or offers something: "an invitation to Chad to visit", "an offer by Chad to mediate". */
import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';

/** Whoever is named behind "to" or "on" is to act. */
const ASKING = words(`
  invitation order request appeal call plea demand ultimatum instruction permission mandate reminder offer warning`);

/** Whoever is named behind "by" or "from" means to act. */
const OFFERING = words('offer promise pledge plan threat bid decision proposal vow commitment refusal attempt');

/** The noun between the verb and the infinitive, where a preposition leads from it to whoever shall act. */
export const askedIn = (tokens: readonly Token[], [from, to]: readonly [number, number]): Token | undefined =>
  tokens.slice(from, firstOf(tokens, [from, to]) - 1).find(({ lemma, pos, index }) => {
    const next = tokens[index + 1]?.lower ?? '';
    return (
      pos === 'NOUN' &&
      !OF_COURTESY.has(tokens[index - 1]?.lower ?? '') &&
      ((ASKING.has(lemma) && /^(to|on)$/.test(next)) || (OFFERING.has(lemma) && /^(by|from)$/.test(next)))
    );
  });

/** "extended him an invitation to visit": whoever gets it is to go. */
export const isInvited = (tokens: readonly Token[], { lemma }: Token, [from, to]: readonly [number, number]): boolean =>
  /^(extend|send|give|hand|offer|convey|issue)$/.test(lemma) &&
  tokens.slice(from, to).at(tokens[to - 1]?.lower === 'to' ? -2 : -1)?.lower === 'invitation';

/** "paid a courtesy call on him to discuss": asks nothing. */
const OF_COURTESY = words('courtesy farewell phone telephone video protocol introductory');

/** "to pay a call on him and to hold talks": the second infinitive hangs where the first does. */
function firstOf(tokens: readonly Token[], [from, to]: readonly [number, number]): number {
  if (!/^(and|or)$/.test(tokens[to - 1]?.lower ?? '')) return to;
  const first = tokens.findIndex(({ lower, pos }, at) => at >= from && at < to && lower === 'to' && pos === 'PART');
  return first < 0 ? to : first;
}
