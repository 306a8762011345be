/** What is said not to have been done, where no lexicon can say whose it would have been: nothing given, nobody there, nothing signed. */
import type { Clause } from '../../shapes.ts';
import type { Match, Stage } from '../reading.ts';
import { notRaised } from './agreements/not-raised.ts';
import { nothingSigned } from './agreements/nothing-signed.ts';
import { rejectedTexts } from './agreements/rejected-texts.ts';
import { deniedOffices } from './denied-offices.ts';
import { type Frame, matchesBy } from './frame.ts';
import { refusedGoods } from './giving/goods/refused-goods.ts';
import { withheldGoods } from './giving/goods/withheld-goods.ts';
import { noneGiven } from './giving/none-given.ts';
import { promised } from './giving/promised.ts';
import { absentFrom, passedOver } from './joint/absent-from.ts';
import { absentFromTalks } from './joint/absent-from-talks.ts';
import { absentees } from './joint/absentees.ts';
import { leavers } from './joint/leavers.ts';
import { noPart } from './judging/no-part.ts';
import { cancelledVisits } from './travel/cancelled-visits.ts';
import { didNotGo } from './travel/did-not-go.ts';

const FRAMES: readonly Frame[] = [
  nothingSigned,
  notRaised,
  rejectedTexts,
  deniedOffices,
  noneGiven,
  promised,
  refusedGoods,
  withheldGoods,
  absentFromTalks,
  absentFrom,
  passedOver,
  absentees,
  leavers,
  noPart,
  cancelledVisits,
  didNotGo,
];

export const deniedFrames = (stage: Stage, clause: Clause): Match[] => matchesBy(FRAMES, stage, clause);
