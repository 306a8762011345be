/** "Premier due in Rome", "the premier, expected in Rome on Thursday, will …", "Premier off to Rome": headlines and asides tell a journey without a verb. */
import type { Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, sideOf } from '../frame.ts';

const LEADS = /^(, )?((due|expected|awaited) (back )?in|off to|bound for|en route to) $/;
/** How many words may lead to the place. */
const LONGEST = 4;

export const dueIn = (stage: Stage): Match[] =>
  stage.slots.flatMap((subject, at) => {
    const place = stage.slots[at + 1];
    return place && isDue(stage, subject, place) ? [journey(subject, place)] : [];
  });

function isDue(stage: Stage, subject: Slot, place: Slot): boolean {
  const words = stage.sentence.tokens.slice(subject.to, place.from);
  return (
    words.length <= LONGEST &&
    LEADS.test(`${lowerOf(words)} `) &&
    subject.use === 'plain' &&
    place.use === 'plain' &&
    isPerson(stage, subject) &&
    isPlace(stage, place) &&
    sideOf(stage, subject.refs[0]) !== sideOf(stage, place.refs[0])
  );
}

const journey = (subject: Slot, object: Slot): Match => ({
  predicate: 'VISITED',
  subject,
  object,
  trigger: [subject.to, object.from],
  sense: { temporality: 'PLANNED' },
  reasons: ['frame', 'due-in'],
  trust: 0.74,
});
