/** What no single entry of the lexicon can say: stays, discussions without "with", pledges, answers, presupposed help, regions. */
import { accords } from './frames/accords.ts';
import { accusedDeeds } from './frames/accused-deeds.ts';
import { charges, condemnations, rejections } from './frames/answers.ts';
import { arrivals } from './frames/arrivals.ts';
import { borders } from './frames/borders.ts';
import { brokers, hosts } from './frames/brokers.ts';
import { casualties } from './frames/casualties.ts';
import { claimants } from './frames/claimants.ts';
import { discussions, nounDiscussions } from './frames/discussions.ts';
import { freight } from './frames/freight.ts';
import { gratitude } from './frames/gratitude.ts';
import { gunfire } from './frames/gunfire.ts';
import { presupposedHelp } from './frames/help.ts';
import { namings } from './frames/naming.ts';
import { pledges } from './frames/pledges.ts';
import { recalls } from './frames/recalls.ts';
import { condolences, errands, recipients } from './frames/recipients.ts';
import { regions } from './frames/regions.ts';
import { standings } from './frames/standing.ts';
import { sendings, stays } from './frames/stays.ts';
import { theText } from './frames/the-text.ts';
import { together } from './frames/together.ts';
import { undone } from './frames/undone.ts';
import { warnings } from './frames/warnings.ts';
import type { Match, Stage } from './reading.ts';

/** `stage.before` must hold what the lexicon found in the sentence, too. */
export const frameMatches = (stage: Stage): Match[] => [
  ...stage.clauses.flatMap((clause) => [
    ...stays(stage, clause),
    ...theText(stage, clause),
    ...sendings(stage, clause),
    ...undone(stage, clause),
    ...standings(stage, clause),
    ...discussions(stage, clause),
    ...accords(stage, clause),
    ...accusedDeeds(stage, clause),
    ...warnings(stage, clause),
    ...charges(stage, clause),
    ...condolences(stage, clause),
    ...pledges(stage, clause),
    ...claimants(stage, clause),
    ...recalls(stage, clause),
    ...rejections(stage, clause),
    ...condemnations(stage, clause),
    ...casualties(stage, clause),
    ...freight(stage, clause),
    ...gunfire(stage, clause),
    ...namings(stage, clause),
    ...arrivals(stage, clause),
    ...gratitude(stage, clause),
    ...together(stage, clause),
    ...hosts(stage, clause),
    ...brokers(stage, clause),
    ...borders(stage, clause),
    ...recipients(stage, clause),
    ...errands(stage, clause),
  ]),
  ...presupposedHelp(stage),
  ...nounDiscussions(stage),
  ...regions(stage),
];
