/** Whose deed an infinitive or a gerund is where the object of the verb above does it: "welcomed Chad on joining", "refused Chad permission to send". */
import type { Token } from '../../shapes.ts';
import { CLAIM_NOUNS } from '../clause-words.ts';
import type { VerbGroup } from '../parsing.ts';

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
