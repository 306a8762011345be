/** "holds a majority of the Haifa port in Israel", "owns 40 percent of a terminal in Turkey", "holds billions in Japanese bonds": what is owned lies in another state. */
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { kindOf } from '../../ends.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const HOLDS = /^(hold|own|control|have)$/;
const PART =
  /^(now )?((an?|the|about|around|nearly|some|almost|more|over|than|just|under|its) )*((controlling|majority|minority|\S+) )?(majority|stake|share|shareholding|interest|half|third|quarter|(per cent|percent|%)) (of|in) /;
const PROPERTY =
  /\b(ports?|terminals?|harbours?|airports?|banks?|airlines?|mines?|refiner(y|ies)|fields?|oilfields?|compan(y|ies)|firms?|ventures?|plants?|factory|factories|pipelines?|railways?|grids?|operators?|hotels?|utilit(y|ies)|smelters?|dams?|clubs?|chains?|shipyards?|steelworks?|breweries|brewery|concessions?|deposits?|projects?)\b/;
const PAPERS =
  /^(\S+ ){0,4}in (?<papers>(\S+ ){1,3}(bonds|shares|stocks|debt|equities|securities|property|treasuries))\b/;
/** How many words behind the verb tell what is held, and where. */
const FAR = 15;

export function stakesHeld(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to } = clause;
  const own = sideOf(stage, subject?.refs[0]);
  if (!subject || own === undefined || voice === 'passive' || !HOLDS.test(verb.lemma)) return [];
  if (subject.form === 'pronoun' || isRead(stage, clause)) return [];
  const said = lowerOf(stage.sentence.tokens.slice(to, to + FAR));
  const isHeld = PAPERS.test(said) || (PART.test(said) && PROPERTY.test(said.split(/ [,;.] /)[0] ?? ''));
  const where = isHeld ? whereHeld(stage, clause, own) : undefined;
  const side = sideOf(stage, where?.refs[0]);
  if (!where || side === undefined) return [];
  const ends = {
    subject: { ...subject, use: 'plain' } as Slot,
    object: { ...where, use: 'plain', refs: [side] } as Slot,
  };
  return [match(clause, ends, { predicate: 'INVESTS_IN', reasons: ['frame', 'stake'], trust: 0.7 })];
}

/** The state of the first place behind the verb, which must be another's. */
function whereHeld(stage: Stage, { to }: Clause, own: string): Slot | undefined {
  const first = stage.slots.find(
    ({ from, refs }) =>
      from >= to && from < to + FAR && /^(COUNTRY|PLACE|TERRITORY)$/.test(kindOf(stage.cast, refs[0] ?? '') ?? ''),
  );
  const side = sideOf(stage, first?.refs[0]);
  return side === undefined || side === own ? undefined : first;
}
