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

/** "vowed to hit back", "promised to respond": no help. */
const HOSTILE =
  /^(to|that (it|he|she|they) (will|would)) (hit|strike|retaliate|respond|fight|punish|avenge|resist|defend|crush)\b/;

/** "pledged to raise the mutual collaboration between the two countries", "the ministers agreed to expand trade", "commitment to supporting B". */
export function pledges(stage: Stage, clause: Clause): Match[] {
  const { subject, verb } = clause;
  if (!PLEDGE.test(verb.lemma) || !subject || clause.voice === 'passive' || isSaidExactly(stage, clause)) return [];
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
  const pledged = {
    predicate: 'PLEDGED_COOPERATION' as const,
    reasons: ['frame', 'pledge'],
    // "pledged" says so itself; "agreed to", "reiterated" need not.
    trust: /^(pledge|vow|promise)$/.test(verb.lemma) ? 0.7 : 0.62,
    sense: { speechAct: 'PLEDGES' as const },
  };
  if (subject.refs.length > 1 && areOfTwoSides(stage, subject))
    return [match(clause, { subject, object: subject }, pledged)];
  const object = otherSide(stage, { clause, subject });
  return object ? [match(clause, { subject, object }, pledged)] : [];
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
