/** All that a text says, sentence by sentence. The rules stand in the order in which one may rest on what another found. */

import { lexiconMatches } from './lexicon-matches.ts';
import { treatyReadings } from './relations/agreements/treaty-deeds.ts';
import { betweenRivals } from './relations/between-rivals.ts';
import { contrasted, meant } from './relations/contrast.ts';
import { attendanceReadings } from './relations/events/attendances.ts';
import { participantReadings } from './relations/events/participants.ts';
import { distinct } from './relations/expanding/distinct.ts';
import { expand } from './relations/expanding/expand.ts';
import { agreedOn } from './relations/frames/agreements/agreed-on.ts';
import { coverReadings } from './relations/frames/agreements/covers.ts';
import { factReadings } from './relations/frames/facts.ts';
import { opposedIssues } from './relations/frames/judging/opposed-issues.ts';
import { frameMatches } from './relations/frames.ts';
import { leftOutMatches } from './relations/left-out.ts';
import { modelMatches } from './relations/model/pairs.ts';
import type { Match, Reading, Stage } from './relations/reading.ts';
import { takenBy } from './relations/taken.ts';
import type { Clause } from './shapes.ts';

type Given = Pick<Stage, 'document' | 'cast' | 'context'>;

/** `clauses`: of each sentence. */
export function readingsOf(given: Given, clauses: readonly (readonly Clause[])[]): Reading[] {
  const found: Reading[] = [];
  for (const sentence of given.document.sentences) {
    const slots = given.cast.slots[sentence.index] ?? [];
    const stage = { ...given, sentence, slots, clauses: clauses[sentence.index] ?? [], isTaken: takenBy(slots) };
    found.push(...readSentence((...told) => ({ ...stage, before: [...found, ...told.flat()] })));
  }
  return found;
}

const withContrast = (stage: Stage, match: Match): Match[] => [match, ...contrasted(stage, match)];

/** `after`: the stage as it is when these readings of the sentence are known. */
function readSentence(after: (...told: readonly (readonly Reading[])[]) => Stage): Reading[] {
  const stage = after();
  const all = (matches: readonly Match[]): Reading[] => matches.flatMap((match) => expand(stage, match));
  const stated = distinct(
    all(lexiconMatches(stage).flatMap((one) => withContrast(stage, betweenRivals(stage, meant(stage, one))))),
  );
  const toldHere = after(stated);
  const framed = all(frameMatches(toldHere));
  const framedToo = after(stated, framed);
  const leftOut = all(leftOutMatches(framedToo));
  const covers = coverReadings(toldHere);
  const issues = [...agreedOn(framedToo), ...opposedIssues(framedToo)];
  const treaties = treatyReadings(framedToo);
  const attended = attendanceReadings(toldHere);
  const present = participantReadings(after(stated, framed, leftOut, attended));
  const ruled = [
    ...stated,
    ...framed,
    ...leftOut,
    ...factReadings(stage),
    ...covers,
    ...issues,
    ...treaties,
    ...attended,
    ...present,
  ];
  return distinct([...ruled, ...all(modelMatches(after(ruled)))]);
}
