/** Pledges of cooperation and support, and to whom. */
import type { Clause, Slot } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { ownerOfPledge } from '../../stances.ts';
import { areOfTwoSides, match, sideOf } from '../frame.ts';
import { accords, isOpinion } from './accords.ts';

const PLEDGE =
  /^(pledge|vow|promise|agree|commit|undertake|reaffirm|reiterate|resolve|renew|assure|underline|underscore|express)$/;

const JOINT =
  /\b(co-?operation|co-?operate|collaboration|collaborate|collaborating|coordinate|next exercise|joint exercises?|drills|support|supporting|ties|relations|partnership|assistance|work together|working together|help|helping|assist|back|backing|strengthen|deepen|expand|boost|enhance|solidarity|hold)\b|\bcommitment to (the )?(defen[cs]e|security|stability|sovereignty|independence|recovery|reconstruction) of\b/i;

/** "A and B pledged help" is help for a third. */
const MUTUAL =
  /\b(each other|one another|mutual|reciprocal|bilateral|between|their|co-?operat\w+|collaborat\w+|coordinat\w+|joint\w*|together|ties|relations|partnership|strengthen|deepen|expand|boost|enhance|hold|solidarity)\b/;

/** "vowed to hit back", "promised to respond": no help. */
const HOSTILE =
  /^(to|that (it|he|she|they) (will|would)) (hit|strike|retaliate|respond|fight|punish|avenge|resist|defend|crush)\b/;

/** "pledged to raise the mutual collaboration between the two countries", "the ministers agreed to expand trade", "commitment to supporting B". */
export function pledges(stage: Stage, clause: Clause): Match[] {
  const { subject, verb } = clause;
  if (!PLEDGE.test(verb.lemma) || !subject || clause.voice === 'passive' || isSaidExactly(stage, clause)) return [];
  const assured = whoIsAssured(stage, clause);
  if (assured) return [match(clause, { subject, object: assured }, { ...PLEDGED, trust: 0.66 })];
  const rest = stage.sentence.tokens.slice(clause.to);
  const said = rest.map(({ lower }) => lower).join(' ');
  if (
    !JOINT.test(said) ||
    HOSTILE.test(said) ||
    (/^(reaffirm|reiterate|renew|underline|underscore|express)$/.test(verb.lemma) &&
      // "reaffirmed that A and B support C": what is so already.
      (/^that\b/.test(said) || !/\b(commitment|readiness|resolve|support|pledge|willingness)\b/.test(said)))
  )
    return [];
  if (verb.lemma === 'agree' && isOpinion(said.split(' '))) return [];
  if (verb.lemma === 'agree' && (!/^(to|on|that)$/.test(rest[0]?.lower ?? '') || accords(stage, clause).length > 0))
    return [];
  // "pledged" says so itself; "agreed to", "reiterated" need not.
  const pledged = { ...PLEDGED, trust: /^(pledge|vow|promise)$/.test(verb.lemma) ? 0.7 : 0.62 };
  if (subject.refs.length > 1 && areOfTwoSides(stage, subject))
    return MUTUAL.test(said) ? [match(clause, { subject, object: subject }, pledged)] : [];
  const object = otherSide(stage, { clause, subject });
  if (!object) return [];
  return isBacked(stage, object)
    ? [match(clause, { subject, object }, { ...pledged, predicate: 'VOICED_SUPPORT_FOR', sense: {} })]
    : [match(clause, { subject, object }, pledged)];
}

const PLEDGED = {
  predicate: 'PLEDGED_COOPERATION' as const,
  reasons: ['frame', 'pledge'],
  sense: { speechAct: 'PLEDGES' as const },
};

/** "actions in support of Georgia's sovereignty": what is voiced is support. */
const isBacked = ({ sentence: { tokens } }: Stage, { from, to, use }: Slot): boolean =>
  use === 'possessive' &&
  /^(sovereignty|territorial|independence|integrity|unity|democracy)$/.test(tokens[to]?.lower ?? '') &&
  /^(of|for)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens[from - 2]?.lower === 'support';

/** "assured the fund that its reserves would grow". */
function whoIsAssured(stage: Stage, { verb, subject, complements, to }: Clause): Slot | undefined {
  const whom = complements.find(({ slot, preposition }) => preposition === undefined && slot.from <= to + 2)?.slot;
  const that = stage.clauses.find(({ parent, link }) => parent?.verb === verb && link === 'that');
  const isPledge = verb.lemma === 'assure' && /^(will|would|shall)$/.test(that?.modal ?? '');
  const isOther =
    whom?.use === 'plain' &&
    /^(COUNTRY|.*ORGANIZATION)$/.test(kindOf(stage.cast, whom.refs[0] ?? '') ?? '') &&
    sideOf(stage, whom.refs[0]) !== sideOf(stage, subject?.refs[0]);
  return isPledge && isOther ? whom : undefined;
}

/** "promised aid to B", "reiterated its support for B": the lexicon has a word for it. */
const isSaidExactly = ({ before, sentence }: Stage, { verb }: Clause): boolean =>
  before.some(
    (reading) =>
      reading.sentence.index === sentence.index &&
      reading.clause?.verb.index === verb.index &&
      reading.reasons[0] === 'verb',
  );

/** The first behind the verb that is not of the subject's side; else the other of the two countries the text is about. */
function otherSide(stage: Stage, { clause, subject }: { clause: Clause; subject: Slot }): Slot | undefined {
  const owner = ownerOfPledge(stage, clause.to);
  const own = new Set([...subject.refs, ...(owner?.refs ?? [])].map((ref) => sideOf(stage, ref)));
  const behind = stage.slots.filter(({ from }) => from >= clause.to);
  for (const slot of behind) {
    const refs = slot.refs.filter(
      (ref) =>
        !own.has(sideOf(stage, ref)) &&
        !subject.refs.includes(ref) &&
        /COUNTRY|PERSON|OFFICE|BODY|FORCE|ORGANIZATION|GROUP/.test(kindOf(stage.cast, ref) ?? ''),
    );
    if (refs.length > 0) return { ...slot, refs };
  }
  return clause.form === 'gerund' ? whoWasMet(stage, clause, own) : undefined;
}

/** "met the minister in Lomé, vowing to promote ties": to whom he was with. */
const whoWasMet = ({ slots, cast }: Stage, { parent, from }: Clause, own: ReadonlySet<string | undefined>) =>
  slots.find(
    (slot) =>
      parent !== undefined &&
      slot.use === 'plain' &&
      slot.from >= parent.to &&
      slot.to <= from &&
      /PERSON|OFFICE/.test(kindOf(cast, slot.refs[0] ?? '') ?? '') &&
      !own.has(cast.entities.get(slot.refs[0] ?? '')?.country),
  );
