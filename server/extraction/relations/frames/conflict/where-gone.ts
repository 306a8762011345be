/** "crossed into Chad and torched a village", "flew into Thai airspace and fired rockets": what is done where one has gone. */
import type { Clause, Complement } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const HARMS = words(
  'attack bomb shell bombard torch burn raid storm ambush loot plunder kill wound strike hit destroy abduct seize overrun',
);
const FIRES = words('fire launch drop open carry');
const SHOTS = /\b(shells?|mortars?|rockets?|missiles?|shots?|fire|attacks?|strikes?|raids?|bombs?|grenades?)\b/;
/** How many words behind the verb tell what is fired. */
const FAR = 4;

export function whereGone(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, link, parent, complements } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || link !== 'coordinate' || !parent || !isHarm(clause)) return [];
  const own = sideOf(stage, subject.refs[0]);
  const isAbroad = ({ slot }: Complement): boolean => ![undefined, own].includes(sideOf(stage, slot.refs[0]));
  if (own === undefined || complements.some(isAbroad)) return [];
  const gone = parent.complements.find(
    (complement) => /^(into|across|inside|over|onto|to)$/.test(complement.preposition ?? '') && isAbroad(complement),
  );
  const side = sideOf(stage, gone?.slot.refs[0]);
  if (!gone || side === undefined) return [];
  return [
    match(
      clause,
      { subject, object: { ...gone.slot, use: 'plain', refs: [side] } },
      { predicate: 'ATTACKED', reasons: ['frame', 'where-gone'], trust: 0.7 },
    ),
  ];
}

const isHarm = ({ verb, to, sentence: { tokens } }: Clause): boolean =>
  HARMS.has(verb.lemma) ||
  (FIRES.has(verb.lemma) &&
    SHOTS.test(
      tokens
        .slice(to, to + FAR)
        .map(({ lower }) => lower)
        .join(' '),
    ));
