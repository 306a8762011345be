/** What a clause leaves out because it has just been said: the deed itself ("did the same"), or whom it is done to. */
import { type Frame, matchesBy } from './frames/frame.ts';
import { brokenOff } from './left-out/broken-off.ts';
import { buyers } from './left-out/buyers.ts';
import { gapped } from './left-out/gapped.ts';
import { givers } from './left-out/givers.ts';
import { lifted } from './left-out/lifted.ts';
import { listed } from './left-out/listed.ts';
import { mediators } from './left-out/mediators.ts';
import { moreOfSame } from './left-out/more-of-same.ts';
import { notAmong } from './left-out/not-among.ts';
import { peacemaking } from './left-out/peacemaking.ts';
import { protests } from './left-out/protests.ts';
import { requests } from './left-out/requests.ts';
import { retaliation } from './left-out/retaliation.ts';
import { sameAgain } from './left-out/same-again.ts';
import type { Match, Stage } from './reading.ts';

const FRAMES: readonly Frame[] = [
  sameAgain,
  peacemaking,
  givers,
  moreOfSame,
  retaliation,
  brokenOff,
  buyers,
  listed,
  lifted,
  protests,
  requests,
  notAmong,
];

/** `stage.before` must hold all else that rules have found in the sentence. */
export const leftOutMatches = (stage: Stage): Match[] => [
  ...stage.clauses.flatMap((clause) => matchesBy(FRAMES, stage, clause)),
  ...mediators(stage),
  ...gapped(stage),
];
