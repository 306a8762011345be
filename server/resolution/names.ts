/** Are two names one? A score only suggests, with its reason; a person judges. Measured in test/resolution/name-pairs.tsv. */

import { BODY_KINDS, type Kind } from '../domain/ontology/kind.ts';
import { fold } from '../domain/wording/fold.ts';
import { alignTokens } from './align-tokens.ts';
import { scoreBodies } from './body-name.ts';
import { type PersonName, toPersonName } from './person-name.ts';
import { contradict } from './title-words.ts';
import { isInitial } from './token-score.ts';

/** `role` contradicts: army and navy, two ministries. `surname`: one of the two is a surname only. */
export type NameReason = 'equal' | 'transliteration' | 'initials' | 'acronym' | 'surname' | 'role' | 'different';

export interface NameMatch {
  /** 0 to 1. */
  readonly score: number;
  readonly reason: NameReason;
}

const DIFFERENT: NameMatch = { score: 0, reason: 'different' };
const LONE_SURNAME = 0.6;

// Never fuzzy for countries: every measure of strings takes Niger for Nigeria.
const EXACT: readonly Kind[] = ['COUNTRY', 'TERRITORY'];

/** From this score on two names are suggested as one. */
export const thresholdOf = (kind: Kind): number => (EXACT.includes(kind) ? 1 : BODY_KINDS.includes(kind) ? 0.9 : 0.86);

export function matchNames(a: string, b: string, kind: Kind): NameMatch {
  const isEqual = fold(a) !== '' && fold(a) === fold(b);
  if (isEqual) return { score: 1, reason: 'equal' };
  if (EXACT.includes(kind)) return DIFFERENT;
  if (kind === 'PERSON') return matchPersons(toPersonName(a), toPersonName(b));
  const { score, isAcronym } = scoreBodies(a, b);
  return toMatch(score, isAcronym ? 'acronym' : 'transliteration', kind);
}

/** True where a reviewer should be asked whether the two are one. */
export const isLikeName = (a: string, b: string, kind: Kind): boolean =>
  matchNames(a, b, kind).score >= thresholdOf(kind);

function matchPersons(a: PersonName, b: PersonName): NameMatch {
  if (contradict(a.titles, b.titles)) return { score: 0, reason: 'role' };
  if (initialsOf(a) !== '' && initialsOf(b) !== '' && initialsOf(a) !== initialsOf(b)) return DIFFERENT;
  const score = alignTokens(a.tokens, b.tokens, { isOrdered: a.isOrdered && b.isOrdered });
  if (Math.min(a.tokens.length, b.tokens.length) < 2 && Math.max(a.tokens.length, b.tokens.length) > 1)
    return { score: Math.min(score, LONE_SURNAME), reason: 'surname' };
  return toMatch(score, initialsOf(a) === initialsOf(b) ? 'transliteration' : 'initials', 'PERSON');
}

const initialsOf = ({ tokens }: PersonName): string =>
  tokens
    .filter(isInitial)
    .map(({ word }) => word)
    .join('');

const toMatch = (score: number, reason: NameReason, kind: Kind): NameMatch => ({
  score,
  reason: score >= thresholdOf(kind) ? reason : 'different',
});
