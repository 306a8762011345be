/** Whose deed an infinitive or a gerund is where the object of the verb above does it: "welcomed Chad on joining", "refused Chad permission to send". */
import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { CLAIM_NOUNS } from '../clause-words.ts';
import type { Parsing, VerbGroup } from '../parsing.ts';

/** "welcomed Chad on joining the union", "congratulated Chad upon winning": whoever is welcomed joins. */
export const isWelcomedOn = (tokens: readonly Token[], { verb }: VerbGroup, { from, form }: VerbGroup): boolean =>
  form === 'gerund' &&
  /^(welcome|congratulate|greet|felicitate)$/.test(verb.lemma) &&
  /^(on|upon|for|into)$/.test(tokens[from - 1]?.lower ?? '');

/** "refused Germany permission to send": whoever is refused would have sent. */
export const isLeaveRefused = ({ verb }: VerbGroup, leader: Token | undefined): boolean =>
  /^(refuse|deny|give|grant|withhold)$/.test(verb.lemma) &&
  /^(permission|leave|authori[sz]ation|clearance|consent|licence|license|chance|opportunity|right|time)$/.test(
    leader?.lower ?? '',
  );

/** "was grateful to Chad for hosting", "appreciated Chad for hosting". */
export const isGratefulFor = (tokens: readonly Token[], [from, to]: readonly [number, number]): boolean =>
  tokens[to - 1]?.lower === 'for' &&
  (tokens[from - 1]?.lemma === 'appreciate' ||
    tokens
      .slice(from, from + 3)
      .some(({ lower }) => /^(grateful|thankful|indebted|gratitude|thanks|appreciation)$/.test(lower)));

/** "noted media reports alleging that": the reports allege it. */
export const isOfReports = (tokens: readonly Token[], { from, form, verb }: VerbGroup): boolean =>
  form === 'gerund' &&
  /^(allege|claim|say|suggest|purport|assert|show|state)$/.test(verb.lemma) &&
  CLAIM_NOUNS.has(tokens[from - 1]?.lower ?? '');

/** "thanked the Korean Government for financing": who acts for the nation. */
export const actsForNation = (token: Token | undefined): boolean =>
  /^(government|side|authorities|leadership|people)$/.test(token?.lower ?? '');

const CARRIES = words('hand deliver convey carry bring transmit pass present');

/** "handed over an invitation from X to attend": whoever carries it is not the one invited. */
export function isCarried({ tokens, groups }: Parsing, above: number | undefined, { from, form }: VerbGroup): boolean {
  const governor = above === undefined ? undefined : groups[above];
  if (form !== 'infinitive' || !governor || !CARRIES.has(governor.verb.lemma)) return false;
  const between = tokens.slice(governor.to, from).map(({ lower }) => lower);
  return between.includes('invitation') && !between.includes('to');
}
