/** "thanked X when they met", "met X, and they discussed trade": the two people of the sentence. */
import { words } from '../../../tables/word-list.ts';
import { kindIs, type Scene } from '../../casting.ts';
import { whoMetIn } from '../pairs/who-met.ts';

const WHEN = words('when as after before while once where');
const MEET = words('meet speak talk converse confer sit lunch dine');
const WITHIN = words('last next first had have both again');

export function theyWhoMeet({ board: { sentence }, slots, casting }: Scene, at: number): readonly string[] | undefined {
  const { tokens } = sentence;
  const verb = tokens.slice(at + 1).find(({ lower }) => !WITHIN.has(lower));
  if (tokens[at]?.lower !== 'they' || !WHEN.has(tokens[at - 1]?.lower ?? '') || !MEET.has(verb?.lemma ?? ''))
    return undefined;
  const people = slots
    .filter(({ use }) => use === 'plain')
    .filter(kindIs(casting, /^(PERSON|OFFICE)$/))
    .flatMap(({ refs }) => refs);
  const two = [...new Set(people)];
  return two.length === 2 ? two : undefined;
}

/** What takes two. */
export const TAKES_TWO = words(
  'sign discuss agree pledge exchange hold initial conclude vow talk speak hail review stress reaffirm reiterate express underline underscore emphasise emphasize welcome',
);
const AND = words('and ; , –');

/** "met X in Accra, and they discussed fisheries": those of whom the same sentence has just said that they met. */
export function theyWhoMet({ board: { sentence }, slots, casting }: Scene, at: number): readonly string[] | undefined {
  const { tokens } = sentence;
  const isNext = tokens[at]?.lower === 'they' && AND.has(tokens[at - 1]?.lower ?? '');
  if (!isNext || !TAKES_TWO.has(tokens[at + 1]?.lemma ?? '')) return undefined;
  const met = whoMetIn(casting, slots, { ...sentence, tokens: tokens.slice(0, at) });
  return met.length === 2 ? met : undefined;
}
