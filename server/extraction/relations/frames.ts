/** What no single entry of the lexicon can say: stays, discussions without "with", pledges, answers, presupposed help, regions. */
import { condemnations, rejections } from './frames/answers.ts';
import { discussions, nounDiscussions } from './frames/discussions.ts';
import { presupposedHelp } from './frames/help.ts';
import { pledges } from './frames/pledges.ts';
import { recalls } from './frames/recalls.ts';
import { regions } from './frames/regions.ts';
import { stays } from './frames/stays.ts';
import { undone } from './frames/undone.ts';
import type { Match, Stage } from './reading.ts';

/** `stage.before` must hold what the lexicon found in the sentence, too. */
export const frameMatches = (stage: Stage): Match[] => [
  ...stage.clauses.flatMap((clause) => [
    ...stays(stage, clause),
    ...undone(stage, clause),
    ...discussions(stage, clause),
    ...pledges(stage, clause),
    ...recalls(stage, clause),
    ...rejections(stage, clause),
    ...condemnations(stage, clause),
  ]),
  ...presupposedHelp(stage),
  ...nounDiscussions(stage),
  ...regions(stage),
];
