/** "that" some way behind the verb of saying: "conceded on Tuesday that", "told lawmakers, and the press after them, that". */

import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { CLAIM_NOUNS, isCalendar, SPREAD } from '../clause-words.ts';
import type { Current, Hanging } from '../parsing.ts';
import { TAKES_CLAUSE, TAKES_THAT } from '../verb-classes.ts';

/** Place of the verb that a "that" behind a day or a comma belongs to; such a one is no relative pronoun. */
export function farSaying({ tokens, groups, index, found }: Current, opener: Token): number | undefined {
  const before = tokens[opener.index - 1];
  if (!before || !(before.word === ',' || isCalendar(before.lower))) return undefined;
  const at = groups.findLastIndex(
    ({ verb, form }, place) =>
      place < index &&
      form === 'finite' &&
      (TAKES_CLAUSE.has(verb.lemma) || TAKES_THAT.has(verb.lemma)) &&
      !found.some(({ parent, link }) => parent === place && link === 'that'),
  );
  return at < 0 ? undefined : at;
}

/** "a question time that ran": right before its verb it is the subject, whatever stands before. */
export const isSubjectThat = ({ group }: Current, opener: Token): boolean =>
  group.form === 'finite' && opener.index + 1 === group.from && opener.pos !== 'SCONJ';

/** "stressed that Laos, with which it shares a border, had cooperated": where the aside begins that the comma before the verb closes. */
export function beforeAside({ tokens, group, index, found }: Current): number | undefined {
  const { link, leader } = found[index - 1] ?? {};
  if (tokens[group.from - 1]?.word !== ',' || link !== 'relative' || !leader) return undefined;
  const comma = [leader.index - 1, leader.index - 2].find((at) => tokens[at]?.word === ',');
  return comma;
}

/** "said that while Chad had attacked, Mali had not": behind the comma what is said goes on. */
export function behindAdverbial({ tokens, groups, group, index, found }: Current): Hanging | undefined {
  const { link, leader, parent } = found[index - 1] ?? {};
  if (link !== 'adverbial' || !leader || parent === undefined || group.form !== 'finite') return undefined;
  const that = tokens[tokens[leader.index - 1]?.word === ',' ? leader.index - 2 : leader.index - 1];
  const governor = groups[parent]?.verb.lemma ?? '';
  const isSaid = that?.lower === 'that' && (TAKES_CLAUSE.has(governor) || TAKES_THAT.has(governor));
  const isBehindComma = tokens.slice(groups[index - 1]?.to, group.from).some(({ word }) => word === ',');
  return isSaid && isBehindComma ? { link: 'that', parent, leader: that } : undefined;
}

const SPREADS = words(
  'circulate spread emerge surface grow swirl appear arise mount persist abound run come leak break',
);

/** "Reports have circulated on social media that", "Rumours spread that": the claim is what the verb before is said of. */
export function claimSpread({ tokens, groups }: Current, opener: number, parent: number): Token | undefined {
  const governor = groups[parent];
  const noun =
    governor && SPREADS.has(governor.verb.lemma)
      ? tokens[governor.from - 1]
      : SPREAD.has(tokens[opener - 1]?.lower ?? '')
        ? tokens[opener - 2]
        : undefined;
  return noun && CLAIM_NOUNS.has(noun.lower) ? noun : undefined;
}
