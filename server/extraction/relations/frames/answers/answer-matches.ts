/** What a clause says in answer to another's act: turning it down, denying it, judging it, blaming him, asking it of him, doing what he asked. */
import { type Frame, matchesBy } from '../frame.ts';
import { blame } from '../judging/blame.ts';
import { claimsCalledFalse } from '../judging/denying/claims-called-false.ts';
import { denials } from '../judging/denying/denials.ts';
import { evaluations } from '../judging/evaluations.ts';
import { demands } from './demands.ts';
import { notTaken } from './not-taken.ts';
import { obligations } from './obligations.ts';
import { rebuffs } from './rebuffs.ts';
import { requests } from './requests.ts';

const FRAMES: readonly Frame[] = [
  rebuffs,
  notTaken,
  denials,
  evaluations,
  claimsCalledFalse,
  blame,
  requests,
  demands,
  obligations,
];

/** `stage.before` must hold what the lexicon found in the sentence, too. */
export const answerMatches: Frame = (stage, clause) => matchesBy(FRAMES, stage, clause);
