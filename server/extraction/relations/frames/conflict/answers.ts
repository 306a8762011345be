/** What answers an act told before: rejecting an accusation, condemning an attack. */
import type { Clause, Slot } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const REJECTS =
  /^(reject|dismiss|refute|rebut|repudiate|deny|contest|dispute|brush|shrug|wave|laugh|deride|ridicule|disown|rubbish|counter)$/;

/** "called the accusations 'a cheap novel'". */
const isCalledFalse = ({ sentence: { tokens } }: Stage, { verb, to }: Clause): boolean =>
  /^(call|brand|label|term|describe|denounce)$/.test(verb.lemma) &&
  tokens.slice(to, to + 3).some(({ lower }) => /^(accusations?|allegations?|claims?|charges?)$/.test(lower));

/** "The Kremlin rejected the accusation": whoever made it, in this sentence or the one before. */
export function rejections(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, complements } = clause;
  if (!(REJECTS.test(verb.lemma) || isCalledFalse(stage, clause)) || !subject || clause.voice === 'passive') return [];
  const words = stage.sentence.tokens
    .slice(clause.to, clause.to + 5)
    .map(({ lower }) => lower)
    .join(' ');
  // "denied it", "denied that": a denial of the deed, read as such.
  if (
    verb.lemma === 'deny' &&
    !/^(the|its|this|these|those|all|any|such|that)? ?\w* ?(accusations?|allegations?|claims?|charges?)\b/.test(words)
  )
    return [];
  const ahead = stage.sentence.tokens.slice(Math.max(0, subject.from - 3), subject.from).map(({ lower }) => lower);
  const isTakenUp = /\b(charge|claim|accusation|allegation|demand)( that| which)?( the)?$/.test(ahead.join(' '));
  if (
    (!isTakenUp &&
      !/\b(accusations?|allegations?|claims?|charges?|criticism|complaints?|remarks?|comments?|suggestions?|it|them|demands?|words|sanctions?|reproach(?:es)?|assertions?|account|version|charge)\b/.test(
        words,
      )) ||
    complements.some(
      ({ slot, preposition }) => slot.use === 'plain' && preposition === undefined && slot.form !== 'pronoun',
    )
  )
    return [];
  const own = sideOf(stage, subject.refs[0]);
  const accused = stage.before.findLast(
    (reading) =>
      /^(ACCUSED|CRITICISED|REQUESTED|THREATENED|SANCTIONED)$/.test(reading.predicate) &&
      reading.sentence.index >= stage.sentence.index - 2 &&
      own !== undefined &&
      sideOf(stage, reading.object) === own,
  );
  if (!accused) return [];
  // A charge by a minister is his state's: that is whom the answer is to.
  const accuser: Slot = { ...subject, refs: [sideOf(stage, accused.subject) ?? accused.subject], reasons: ['accuser'] };
  return [
    match(
      clause,
      { subject, object: accuser },
      { predicate: 'REJECTED', reasons: ['frame', 'accusation'], trust: isTakenUp ? 0.78 : 0.68 },
    ),
  ];
}

/** What an attack is answered by, and what a decision is. */
const DONE = /^(ATTACKED|ACCUSED|COERCED|MOBILISED_AGAINST|THREATENED)$/;
const DECIDED = /^(COERCED|MOBILISED_AGAINST|THREATENED|SANCTIONED|WITHDREW_FROM)$/;
const CONDEMNS = /^(condemn|denounce|deplore|decry|criticise|criticize)$/;

/** "expressed concern about the decision". */
const isConcern = ({ sentence: { tokens } }: Stage, { verb, to }: Clause): boolean =>
  /^(express|voice|convey|raise)$/.test(verb.lemma) &&
  tokens.slice(to, to + 4).some(({ lower }) => /^(concerns?|alarm|dismay|regret|unease|worry)$/.test(lower));

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
      !/\b(attacks?|strikes?|shelling|assault|raid|aggression|bombing|incursion|killings?|moves?|violence|threats?)\b/.test(
        words,
      )) ||
    complements.some(({ slot }) => slot.from - clause.to < 5 && slot.from < clause.until)
  )
    return [];
  const own = sideOf(stage, subject.refs[0]);
  // A decision is that of the first lines; an attack is the last one told.
  const deed = decision
    ? stage.before.find(({ predicate }) => DECIDED.test(predicate))
    : stage.before.findLast(
        ({ predicate, sentence }) => DONE.test(predicate) && sentence.index >= stage.sentence.index - 2,
      );
  const doer = deed?.predicate === 'ACCUSED' ? deed.object : deed?.subject;
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

/** "holding Minsk responsible for the bomb". */
export function charges({ sentence: { tokens } }: Stage, clause: Clause): Match[] {
  const { subject, verb, complements, to, voice } = clause;
  const [held] = complements;
  if (verb.lemma !== 'hold' || voice === 'passive' || !subject || held?.preposition !== undefined || !held) return [];
  const isHeld =
    held.slot.from <= to + 1 && /^(responsible|accountable|liable)$/.test(tokens[held.slot.to]?.lower ?? '');
  return isHeld && held.slot.use === 'plain'
    ? [
        match(
          clause,
          { subject, object: held.slot },
          { predicate: 'ACCUSED', reasons: ['frame', 'responsible'], trust: 0.76 },
        ),
      ]
    : [];
}
