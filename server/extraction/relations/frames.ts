/** What no single entry of the lexicon can say: stays, discussions without "with", pledges, answers, presupposed help, regions. */

import { accords } from './frames/agreements/accords.ts';
import { bindingTexts } from './frames/agreements/binding-texts.ts';
import { brokers, hosts } from './frames/agreements/brokers.ts';
import { contracts } from './frames/agreements/contracts.ts';
import { discussions } from './frames/agreements/discussions.ts';
import { outcomes } from './frames/agreements/outcomes.ts';
import { pledges } from './frames/agreements/pledges.ts';
import { settledDeeds } from './frames/agreements/settled-deeds.ts';
import { toTheTable } from './frames/agreements/to-the-table.ts';
import { underTreaty } from './frames/agreements/under-treaty.ts';
import { addressed } from './frames/answers/addressed.ts';
import { answerMatches } from './frames/answers/answer-matches.ts';
import { phoned } from './frames/answers/phoned.ts';
import { soughtHelp } from './frames/answers/sought-help.ts';
import { written } from './frames/answers/written.ts';
import { accusedDeeds } from './frames/conflict/accused-deeds.ts';
import { borders } from './frames/conflict/borders.ts';
import { casualties } from './frames/conflict/casualties.ts';
import { charges } from './frames/conflict/charges.ts';
import { claimants } from './frames/conflict/claimants.ts';
import { condemnations } from './frames/conflict/condemnations.ts';
import { gunfire } from './frames/conflict/gunfire.ts';
import { onAList } from './frames/conflict/on-a-list.ts';
import { onAlert } from './frames/conflict/on-alert.ts';
import { rejections } from './frames/conflict/rejections.ts';
import { sentAway } from './frames/conflict/sent-away.ts';
import { summons } from './frames/conflict/summons.ts';
import { threatenedAnswers } from './frames/conflict/threatened-answers.ts';
import { turnedDown } from './frames/conflict/turned-down.ts';
import { ultimatums } from './frames/conflict/ultimatums.ts';
import { undone } from './frames/conflict/undone.ts';
import { warnings } from './frames/conflict/warnings.ts';
import { whereGone } from './frames/conflict/where-gone.ts';
import { deniedFrames } from './frames/denied-frames.ts';
import { embassies } from './frames/envoys/embassies.ts';
import { recalls } from './frames/envoys/recalls.ts';
import { type Frame, matchesBy } from './frames/frame.ts';
import { GIVING } from './frames/giving/giving.ts';
import { auspices } from './frames/joint/auspices.ts';
import { broughtTogether } from './frames/joint/brought-together.ts';
import { exercises } from './frames/joint/exercises.ts';
import { joiners } from './frames/joint/joiners.ts';
import { jointPolice } from './frames/joint/joint-police.ts';
import { jointWorks } from './frames/joint/joint-works.ts';
import { metBeside } from './frames/joint/met-beside.ts';
import { missions } from './frames/joint/missions.ts';
import { sideLeaders } from './frames/joint/side-leaders.ts';
import { together } from './frames/joint/together.ts';
import { sentToTrain, trainedIn } from './frames/joint/trained-in.ts';
import { unsided } from './frames/joint/unsided.ts';
import { alarms } from './frames/judging/alarms.ts';
import { courts } from './frames/judging/courts.ts';
import { deniedDeeds } from './frames/judging/denying/denied-deeds.ts';
import { deniedReports } from './frames/judging/denying/denied-reports.ts';
import { deniedThat } from './frames/judging/denying/denied-that.ts';
import { saidNotSo } from './frames/judging/denying/said-not-so.ts';
import { despite } from './frames/judging/despite.ts';
import { judgedDeeds } from './frames/judging/judged-deeds.ts';
import { questions } from './frames/judging/questions.ts';
import { saidToBe } from './frames/judging/said-to-be.ts';
import { namings } from './frames/naming.ts';
import { standings } from './frames/standing/standing.ts';
import { theText } from './frames/the-text.ts';
import { arrivals } from './frames/travel/arrivals.ts';
import { beenTo } from './frames/travel/been-to.ts';
import { inPassing } from './frames/travel/in-passing.ts';
import { invitedTo } from './frames/travel/invited-to.ts';
import { journeys } from './frames/travel/journeys.ts';
import { saidAbroad } from './frames/travel/said-abroad.ts';
import { sendings, stays } from './frames/travel/stays.ts';
import { departures, tours } from './frames/travel/tours.ts';
import { visits } from './frames/travel/visits.ts';
import type { Match, Stage } from './reading.ts';
import { sentenceMatches } from './sentence-frames.ts';

const FRAMES: readonly Frame[] = [
  ...GIVING,
  stays,
  theText,
  sendings,
  undone,
  standings,
  discussions,
  accords,
  accusedDeeds,
  warnings,
  charges,
  pledges,
  outcomes,
  unsided,
  claimants,
  recalls,
  rejections,
  turnedDown,
  onAList,
  onAlert,
  condemnations,
  casualties,
  gunfire,
  namings,
  arrivals,
  journeys,
  tours,
  departures,
  visits,
  summons,
  together,
  exercises,
  joiners,
  missions,
  hosts,
  brokers,
  borders,
  answerMatches,
  settledDeeds,
  contracts,
  judgedDeeds,
  whereGone,
  jointPolice,
  toTheTable,
  underTreaty,
  addressed,
  soughtHelp,
  sentAway,
  beenTo,
  trainedIn,
  sentToTrain,
  deniedDeeds,
  saidNotSo,
  deniedReports,
  despite,
  saidAbroad,
  invitedTo,
  bindingTexts,
  jointWorks,
  courts,
  questions,
  ultimatums,
  threatenedAnswers,
  auspices,
  phoned,
  written,
  deniedThat,
  embassies,
  metBeside,
  sideLeaders,
  broughtTogether,
  saidToBe,
  alarms,
  inPassing,
  deniedFrames,
];

/** `stage.before` must hold what the lexicon found in the sentence, too. */
export const frameMatches = (stage: Stage): Match[] => [
  ...stage.clauses.flatMap((clause) => matchesBy(FRAMES, stage, clause)),
  ...sentenceMatches(stage),
];
