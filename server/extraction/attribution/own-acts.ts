/** Acts that are done by saying them: "I thank Jordan", "Namibia welcomes …" in its president's speech. Nobody reports them. */

import { isPresent } from '../clauses/present.ts';
import type { Reading } from '../relations/reading.ts';
import { words } from '../tables/word-list.ts';
import type { Scope } from './scope.ts';

const BY_SAYING = words(`
  REQUESTED THANKED PRAISED CONGRATULATED CONDOLED VOICED_SUPPORT_FOR REJECTED PROTESTED SUPPORTS_POSITION
  OPPOSES_POSITION EXPRESSED_CONCERN_ABOUT`);

const SELF = words('i we');

/** Right behind "I": "I wish to thank", "I am grateful", "I would like to". */
const AM = words("am are 'm 're want wish would 'd must would like");

/** In the speaker's own words and present: it is the saying itself. Past ("I thanked X"), it is told. */
export function isOwnAct(
  { predicate, clause, subject }: Reading,
  source: string | undefined,
  { statesOf }: Pick<Scope, 'statesOf'>,
): boolean {
  if (!clause || !BY_SAYING.has(predicate) || source === undefined) return false;
  const governing = clause.parent && clause.link === 'infinitive' ? clause.parent : clause;
  const { sentence, from } = governing;
  const before = sentence.tokens.slice(Math.max(0, from - 2), from + 1);
  const self = before.findIndex(({ lower }) => SELF.has(lower));
  if (self < 0) return isPresent(governing) && (source === subject || statesOf(source).includes(subject));
  return isPresent(governing) || AM.has(before[self + 1]?.lower ?? '');
}
