/** What the words behind a claim say of it: that it is not so. */
import type { Clause } from '../shapes.ts';
import { words } from '../word-list.ts';
import { lowerOf } from './lower-text.ts';

const CLAIMS = words(`
  claim claims report reports allegation allegations accusation accusations suggestion suggestions rumor rumors rumour rumours
  statement statements news assertion assertions story stories charge charges`);

const FALSE =
  /\b(is|are|was|were|been|as|be) (\w+ly )?(simply )?(false|untrue|wrong|incorrect|baseless|unfounded|groundless|fabricated|fiction|nonsense|a lie|lies|invented|fake|denied|rejected|dismissed|refuted|disputed|rubbished|debunked)\b/;

/** "Reports that X met Y are false", "claims that … were denied". */
export const isCalledFalse = ({ sentence, until, leader, link }: Clause): boolean =>
  link === 'that' &&
  leader !== undefined &&
  CLAIMS.has(leader.lower) &&
  FALSE.test(lowerOf(sentence.tokens.slice(Math.max(leader.index, until - 6))));

/** "It is not true that …", "it is not the case that …". */
export const isNotTrue = ({ link, leader }: Clause, { negation }: Clause): boolean =>
  negation !== undefined && link === 'that' && /^(true|correct|accurate|right|case|so)$/.test(leader?.lower ?? '');
