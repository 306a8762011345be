/** Words that look like a denial, whoever they deny. */

import type { Token } from '../../../shapes.ts';
import type { Governors } from '../../../tables/governors.ts';
import { isTakenBack, NO_DENIAL } from '../negation-words.ts';

const CUE =
  /^(not|n't|never|no|neither|nor|none|without|nobody|nothing|refus\w*|den(y|ies|ied)|cancel\w*|unable|fail(s|ed)?|hardly|barely|scarcely)$/;

/** Any word of denial at all, understood or not. */
const ANY =
  /^(not|n't|no|never|neither|nor|none|nobody|nothing|without|cannot|hardly|scarcely|barely|seldom|rarely|almost|nearly|unable|unlike|instead|rather|despite|contrary|lack|absence|halt|boycott|ban|un(true|signed|ratified|recognised|recognized|founded|paid|delivered)|(refus|den|reject|dismiss|cancel|suspend|scrap|shelv|declin|fail|rul|withh|block|veto|abandon|postpon|avoid|stopp|ceas|end|lapse|freez|froze)\w*)$/;

/** "not only", "no fewer than", "not help" are no cues. */
export function isNegative(tokens: readonly Token[], { lower, index }: Token): boolean {
  const next = tokens[index + 1]?.lower ?? '';
  return (
    CUE.test(lower) &&
    !NO_DENIAL.has(next) &&
    !isTakenBack(tokens, index) &&
    !/^(but|help|delay|hesitation)$/.test(next) &&
    (lower !== 'without' || tokens[index + 1]?.pos === 'VERB')
  );
}

/** Of the tables, or of the list above: "baseless", "shelved", "unlike"; "a dispute" denies nothing. */
export const isAnyNegative = ({ lower, lemma, pos }: Token, governors: Governors): boolean =>
  ANY.test(lower) ||
  (!(pos === 'NOUN' && lemma === 'dispute') &&
    (['verb', 'noun', 'adjective'] as const).some((part) =>
      governors(part, part === 'verb' ? lemma : lower).some((effect) => effect === 'denied' || effect === 'denial'),
    ));
