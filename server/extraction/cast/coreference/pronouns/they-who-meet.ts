/** "thanked X when they met", "raised it with X as they spoke": the two people of the sentence. */
import { words } from '../../../tables/word-list.ts';
import { kindIs, type Scene } from '../../casting.ts';

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
