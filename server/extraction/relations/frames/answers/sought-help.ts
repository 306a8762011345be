/** "sought Iranian mediation", "appealed for Norway's help": help that is named by whose it is, is asked of them. */
import type { Clause, Complement } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const SEEKS = words('seek want request solicit need');
/** With "for". */
const ASKS_FOR = words('appeal ask call plead beg apply pray push');
const HELP =
  /^(mediation|help|assistance|aid|support|backing|protection|permission|approval|consent|intervention|advice|expertise|cooperation|guarantees?)$/;
/** How many words behind the nation tell what is sought. */
const FAR = 4;

export function soughtHelp(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, verb, complements } = clause;
  if (subject?.use !== 'plain' || voice === 'passive') return [];
  if (!SEEKS.has(verb.lemma) && !ASKS_FOR.has(verb.lemma)) return [];
  const helper = complements.find((complement) => isHelper(stage, clause, complement))?.slot;
  if (!helper || sideOf(stage, helper.refs[0]) === sideOf(stage, subject.refs[0])) return [];
  return [
    match(
      clause,
      { subject, object: { ...helper, use: 'plain' } },
      { predicate: 'REQUESTED', reasons: ['frame', 'sought-help'], trust: 0.72 },
    ),
  ];
}

const isHelper = ({ sentence: { tokens } }: Stage, { to, verb }: Clause, { slot, preposition }: Complement): boolean =>
  preposition === (ASKS_FOR.has(verb.lemma) ? 'for' : undefined) &&
  slot.use !== 'plain' &&
  slot.from <= to + (preposition ? 2 : 1) &&
  tokens.slice(slot.to, slot.to + FAR).some(({ lower }) => HELP.test(lower));
