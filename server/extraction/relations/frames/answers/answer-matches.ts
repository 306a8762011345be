/** What a clause says in answer to another's act: turning it down, denying it, judging it, blaming him, asking it of him, doing what he asked. */
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { blame } from '../judging/blame.ts';
import { claimsCalledFalse } from '../judging/denying/claims-called-false.ts';
import { denials } from '../judging/denying/denials.ts';
import { evaluations } from '../judging/evaluations.ts';
import { demands } from './demands.ts';
import { notTaken } from './not-taken.ts';
import { obligations } from './obligations.ts';
import { rebuffs } from './rebuffs.ts';
import { requests } from './requests.ts';

/** `stage.before` must hold what the lexicon found in the sentence, too. */
export const answerMatches = (stage: Stage, clause: Clause): Match[] => [
  ...rebuffs(stage, clause),
  ...notTaken(stage, clause),
  ...denials(stage, clause),
  ...evaluations(stage, clause),
  ...claimsCalledFalse(stage, clause),
  ...blame(stage, clause),
  ...requests(stage, clause),
  ...demands(stage, clause),
  ...obligations(stage, clause),
];
