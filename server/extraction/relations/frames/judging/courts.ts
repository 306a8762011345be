/** "took Chad to the International Court of Justice", "hauled Beijing before the WTO": whoever goes to court accuses. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { directObject } from '../../clause-ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const TAKES = words('take haul drag bring');
const TO_COURT =
  /^(to|before) (the |an? )?([\w-]+ ){0,3}(court|tribunal|arbitration|wto|icj|world trade organi[sz]ation|hague|panel of arbitrators)\b/;
/** How many words behind the accused name the court. */
const FAR = 8;

export function courts(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice } = clause;
  const object = directObject(clause);
  if (!TAKES.has(verb.lemma) || voice === 'passive' || subject?.use !== 'plain' || !object) return [];
  const behind = lowerOf(stage.sentence.tokens.slice(object.to, object.to + FAR));
  if (!TO_COURT.test(behind) || sideOf(stage, subject.refs[0]) === sideOf(stage, object.refs[0])) return [];
  return [match(clause, { subject, object }, { predicate: 'ACCUSED', reasons: ['frame', 'court'], trust: 0.7 })];
}
