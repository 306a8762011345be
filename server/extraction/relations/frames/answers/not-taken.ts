/** "will not accept Russia's terms", "refuses to bow to its demands", "has no intention of accepting": what is not taken is rejected. */
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const TAKES = words('accept entertain countenance tolerate heed swallow');
/** With what follows: "bow to", "hear of", "give in to". */
const YIELDS = words('bow yield submit hear give');
const YIELDS_TO = /^(bow to|yield to|submit to|hear of|give in to)\b/;
/** How far behind the verb the owner of what is not taken may stand. */
const FAR = 6;

export function notTaken(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, negation, complements, to } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || !isTaking(clause)) return [];
  if (!negation && !isRefused(clause)) return [];
  const owner = complements.find(
    ({ slot, preposition }) =>
      slot.from - to < FAR &&
      (slot.use === 'plain'
        ? /^(from|by|of)$/.test(preposition ?? '') || isDemanded(clause, slot)
        : preposition === undefined || YIELDS.has(verb.lemma)),
  )?.slot;
  if (!owner || sideOf(stage, owner.refs[0]) === sideOf(stage, subject.refs[0])) return [];
  return [
    match(
      clause,
      { subject, object: { ...owner, use: 'plain' } },
      // The denial is what is said: with it, it is so.
      { predicate: 'REJECTED', reasons: ['frame', 'not-taken'], trust: 0.72, sense: { polarity: 'DENIED' } },
    ),
  ];
}

/** "bow to US demands": whose they are. */
const isDemanded = ({ verb, sentence: { tokens } }: Clause, { to }: Slot): boolean =>
  YIELDS.has(verb.lemma) &&
  /^(demands?|pressure|conditions|terms|threats?|ultimatum|blackmail)$/.test(tokens[to]?.lower ?? '');

const isTaking = ({ verb, to, sentence: { tokens } }: Clause): boolean =>
  TAKES.has(verb.lemma) || YIELDS_TO.test(`${verb.lemma} ${lowerOf(tokens.slice(to, to + 2))}`);

/** "refuses to accept", "has no intention of accepting". */
const isRefused = ({ parent, from, sentence: { tokens } }: Clause): boolean =>
  /^(refuse|decline)$/.test(parent?.verb.lemma ?? '') ||
  NO_WISH.test(lowerOf(tokens.slice(Math.max(0, from - 3), from)));

const NO_WISH = /\bno (intention|question|chance|hope|wish|desire|plans?) (of|to)$/;
