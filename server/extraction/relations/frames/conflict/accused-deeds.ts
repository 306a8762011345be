/** "accused Chad of massing troops", "blamed Chad for firing mortars": what is done without a target is done to whoever complains. */
import type { Predicate } from '../../../../domain/predicate.ts';
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const CHARGES = /^(accuse|blame|condemn|denounce|suspect|criticise|criticize)$/;
const TROOPS =
  /^(troops?|soldiers?|forces?|tanks?|warships?|gunboats?|ships?|army|armou?r|artillery|units?|brigades?|battalions?|missiles?|reservists|navy|jets?|aircraft)$/;
const SHOTS =
  /^(shells?|mortars?|rockets?|missiles?|drones?|shots?|fire|attacks?|strikes?|raids?|bombs?|torpedo(es)?)$/;
/** How many words behind the verb tell what is moved or fired. */
const FAR = 5;

export function accusedDeeds(stage: Stage, clause: Clause): Match[] {
  const { parent, link, voice, verb } = clause;
  const charge = parent && CHARGES.test(parent.verb.lemma) ? parent : undefined;
  if (!charge?.subject || link !== 'gerund' || voice === 'passive' || isRead(stage, verb)) return [];
  const predicate = deedOf(stage, clause);
  const doer = charge.complements.find(
    ({ preposition, slot }) => preposition === undefined && slot.use === 'plain',
  )?.slot;
  const victim = sideOf(stage, charge.subject.refs[0]);
  if (!predicate || !doer || victim === undefined || kindOf(stage.cast, victim) !== 'COUNTRY') return [];
  if (sideOf(stage, doer.refs[0]) === victim) return [];
  return [
    match(
      clause,
      { subject: doer, object: { ...charge.subject, refs: [victim] } satisfies Slot },
      { predicate, reasons: ['frame', 'accused-deed'], trust: 0.7 },
    ),
  ];
}

const isRead = ({ before, sentence }: Stage, { index }: Token): boolean =>
  before.some(
    (one) => one.sentence.index === sentence.index && one.clause?.verb.index === index && one.reasons[0] !== 'model',
  );

function deedOf({ sentence: { tokens } }: Stage, { verb, to }: Clause): Predicate | undefined {
  const behind = tokens.slice(to, to + FAR).map(({ lower }) => lower);
  if (
    /^(mass|deploy|move|concentrate|amass|station|gather|assemble|send|muster)$/.test(verb.lemma) &&
    behind.some((word) => TROOPS.test(word))
  )
    return 'MOBILISED_AGAINST';
  if (/^(shell|bomb|bombard|attack)$/.test(verb.lemma)) return 'ATTACKED';
  return /^(fire|launch|carry|stage|mount|send|open)$/.test(verb.lemma) && behind.some((word) => SHOTS.test(word))
    ? 'ATTACKED'
    : undefined;
}
