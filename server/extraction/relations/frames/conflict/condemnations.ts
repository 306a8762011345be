/** "France condemned the attack", "expressed concern about the decision": whoever attacked or decided, by what was told before. */
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

/** What an attack is answered by, and what a decision is. */
const DONE = /^(ATTACKED|ACCUSED|COERCED|MOBILISED_AGAINST|THREATENED)$/;
const DECIDED = /^(COERCED|MOBILISED_AGAINST|THREATENED|SANCTIONED|WITHDREW_FROM)$/;
const CONDEMNS = /^(condemn|denounce|deplore|decry|criticise|criticize)$/;

/** "expressed concern about the decision". */
const isConcern = ({ sentence: { tokens } }: Stage, { verb, to }: Clause): boolean =>
  /^(express|voice|convey|raise)$/.test(verb.lemma) &&
  tokens.slice(to, to + 4).some(({ lower }) => /^(concerns?|alarm|dismay|regret|unease|worry)$/.test(lower));

/** "After India struck targets in Punjab, Fiji condemned the attacks": of whomever it is told in the same sentence. */
const strikerBefore = ({ clauses }: Stage, { from }: Clause): string | undefined =>
  clauses.findLast(
    ({ verb, voice, to, negation }) =>
      to <= from &&
      voice === 'active' &&
      !negation &&
      /^(strike|attack|bomb|shell|raid|invade|bombard)$/.test(verb.lemma),
  )?.subject?.refs[0];

const ATTACK = /\b(attacks?|strikes?|shelling|assault|raids?|bombing|shootings?|killings?)\b/;

const toldLast = ({ before, sentence: { index } }: Stage, predicates: RegExp, back: number) =>
  before.findLast(({ predicate, sentence }) => predicates.test(predicate) && sentence.index >= index - back);

/** "France condemned the attack": whoever attacked, or was accused of it, in this sentence or the ones before. */
export function condemnations(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, complements } = clause;
  if (!(CONDEMNS.test(verb.lemma) || isConcern(stage, clause)) || !subject || clause.voice === 'passive') return [];
  const words = stage.sentence.tokens
    .slice(clause.to, clause.to + 7)
    .map(({ lower }) => lower)
    .join(' ');
  const decision =
    /\b(decision|step|announcement|measures?|expulsions?|closure|withdrawal|deployment|build-?up)\b/.test(words);
  if (
    (!decision &&
      !/\b(attacks?|strikes?|shelling|assault|raid|aggression|bombing|incursion|incident|shootings?|killings?|moves?|violence|threats?)\b/.test(
        words,
      )) ||
    complements.some(({ slot }) => slot.from - clause.to < 5 && slot.from < clause.until)
  )
    return [];
  const own = sideOf(stage, subject.refs[0]);
  // A decision is that of the first lines; an attack is the last one told.
  const deed = decision
    ? stage.before.find(({ predicate }) => DECIDED.test(predicate))
    : ((ATTACK.test(words) ? toldLast(stage, /^ATTACKED$/, 8) : undefined) ?? toldLast(stage, DONE, 2));
  const doer = (deed?.predicate === 'ACCUSED' ? deed.object : deed?.subject) ?? strikerBefore(stage, clause);
  if (doer === undefined || sideOf(stage, doer) === own) return [];
  return [
    match(
      clause,
      { subject, object: { ...subject, refs: [doer], reasons: ['doer-of-deed'] } },
      {
        predicate: CONDEMNS.test(verb.lemma) ? 'CRITICISED' : 'EXPRESSED_CONCERN_ABOUT',
        reasons: ['frame', 'deed'],
        trust: 0.66,
      },
    ),
  ];
}
