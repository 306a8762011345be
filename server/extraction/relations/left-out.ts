/** What a clause leaves out because it has just been said: the deed itself ("did the same"), or to whom it is done. */
import { sameAgain } from './left-out/same-again.ts';
import type { Match, Stage } from './reading.ts';

/** `stage.before` must hold all else that rules have found in the sentence. */
export const leftOutMatches = (stage: Stage): Match[] => stage.clauses.flatMap((clause) => sameAgain(stage, clause));
