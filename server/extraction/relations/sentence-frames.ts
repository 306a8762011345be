/** Frames that hang on no verb: help that is presupposed, what somebody is to another, guests. */
import { nounDiscussions } from './frames/agreements/discussions.ts';
import { guests } from './frames/answers/guests.ts';
import { underSanctions } from './frames/conflict/under-sanctions.ts';
import { presupposedHelp } from './frames/giving/help.ts';
import { memberships } from './frames/joint/memberships.ts';
import { apposedStandings } from './frames/standing/apposed-standing.ts';
import { regions } from './frames/standing/regions.ts';
import { dueIn } from './frames/travel/due-in.ts';
import type { Match, Stage } from './reading.ts';

export const sentenceMatches = (stage: Stage): Match[] => [
  ...presupposedHelp(stage),
  ...nounDiscussions(stage),
  ...regions(stage),
  ...apposedStandings(stage),
  ...memberships(stage),
  ...guests(stage),
  ...dueIn(stage),
  ...underSanctions(stage),
];
