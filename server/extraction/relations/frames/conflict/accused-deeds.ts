/** "accused Chad of massing troops", "opened fire, Yerevan said", "said Chadian troops had shelled a hospital": what is done without a target is done to whoever complains. */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { directObject } from '../../clause-ends.ts';
import { kindOf } from '../../ends.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const CHARGES = /^(accuse|blame|condemn|denounce|suspect|criticise|criticize)$/;
const SAYS = /^(say|claim|report|allege|announce|complain|maintain|state|declare|confirm)$/;
const TROOPS =
  /^(troops?|soldiers?|forces?|tanks?|warships?|gunboats?|ships?|army|armou?r|artillery|units?|brigades?|battalions?|missiles?|reservists|navy|jets?|aircraft)$/;
const SHOTS =
  /^(shells?|mortars?|rockets?|missiles?|drones?|shots?|fire|attacks?|strikes?|raids?|bombs?|grenades?|torpedo(es)?)$/;
/** Whom a raid hurts where nobody says of which nation they are. */
const HURT =
  /\b(soldiers?|civilians?|people|villagers?|farmers?|fishermen|drivers?|guards?|policem[ae]n|troops|children|worshippers|herders?|sailors?|villages?|houses?|homes|hospital|school|depot|market|bridge|refinery|outpost|checkpoint|posts?|base|port|airport)\b/;
/** How many words behind the verb tell what is moved or fired. */
const FAR = 5;

export function accusedDeeds(stage: Stage, clause: Clause): Match[] {
  const charge = chargeOf(clause);
  const complainer = charge?.subject ?? toldBy(stage, clause);
  if (isTestFire(stage, clause)) return [];
  if (!complainer || clause.voice === 'passive' || isRead(stage, clause)) return [];
  const predicate = deedOf(stage, clause);
  const doer = clause.link === 'gerund' ? charge && directObject(charge) : clause.subject;
  const victim = sideOf(stage, complainer.refs[0]);
  if (!predicate || !doer || victim === undefined || kindOf(stage.cast, victim) !== 'COUNTRY') return [];
  if (sideOf(stage, doer.refs[0]) === victim) return [];
  return [
    match(
      clause,
      { subject: doer, object: { ...complainer, refs: [victim] } satisfies Slot },
      { predicate, reasons: ['frame', 'accused-deed'], trust: 0.7 },
    ),
  ];
}

/** "said the North had fired a ballistic missile that flew over Japan": a test, and whoever tells of it was not hit. */
const isTestFire = ({ sentence: { tokens } }: Stage, { verb, to, until }: Clause): boolean => {
  const behind = lowerOf(tokens.slice(to, Math.max(until, to + TEST_WITHIN)));
  return (
    /^(fire|launch)$/.test(verb.lemma) &&
    /\b(missiles?|rockets?|satellite)\b/.test(behind) &&
    /\b(ballistic|cruise|seas?|ocean|flew|test|tests|coast|satellite)\b/.test(behind)
  );
};
const TEST_WITHIN = 10;

/** The clause that complains of it. */
const chargeOf = ({ parent, link }: Clause): Clause | undefined =>
  (link === 'gerund' && CHARGES.test(parent?.verb.lemma ?? '')) ||
  (link === 'that' && SAYS.test(parent?.verb.lemma ?? ''))
    ? parent
    : undefined;

/** "opened fire at noon, Yerevan said", "massed troops along the river, according to Georgetown": who says so of the main clause. */
function toldBy({ clauses, slots, cast, sentence: { tokens } }: Stage, clause: Clause): Slot | undefined {
  if (clause.parent || clause.form !== 'finite' || clause.modal || clause.verb.lemma === 'send') return undefined;
  // Who is told of a missile test is no target.
  if (/\b(seas?|ocean|air|tests?|exercises?|drills?)\b/.test(lowerOf(tokens.slice(clause.to, clause.until))))
    return undefined;
  const saying = clauses.find(
    ({ verb, subject, from }) => from > clause.to && SAYS.test(verb.lemma) && subject?.use === 'plain',
  );
  const cue = tokens.findIndex(({ lower }, at) => at > clause.to && lower === 'according');
  const source = cue < 0 ? undefined : slots.find(({ from }) => from > cue && from <= cue + 3);
  const found = saying?.subject ?? source;
  return found && /COUNTRY|BODY|FORCE/.test(kindOf(cast, found.refs[0] ?? '') ?? '') ? found : undefined;
}

function deedOf(stage: Stage, { verb, to, complements }: Clause): Predicate | undefined {
  const { tokens } = stage.sentence;
  const behind = tokens.slice(to, to + FAR).map(({ lower }) => lower);
  if (
    /^(mass|deploy|move|concentrate|amass|station|gather|assemble|send|muster)$/.test(verb.lemma) &&
    behind.some((word) => TROOPS.test(word)) &&
    !isSentTo(stage, complements)
  )
    return 'MOBILISED_AGAINST';
  if (/^(shell|bomb|bombard|attack|raid|ambush|strike|torch|rocket|strafe)$/.test(verb.lemma)) return 'ATTACKED';
  if (/^(kill|wound|injure|hit|destroy|damage|abduct)$/.test(verb.lemma) && HURT.test(behind.join(' ')))
    return 'ATTACKED';
  return /^(fire|launch|carry|stage|mount|send|open|drop)$/.test(verb.lemma) && behind.some((word) => SHOTS.test(word))
    ? 'ATTACKED'
    : undefined;
}

/** "sent battalions to the M23": to help it. */
const isSentTo = ({ cast }: Stage, complements: Clause['complements']): boolean =>
  complements.some(
    ({ preposition, slot }) =>
      preposition === 'to' && /GROUP|FORCE|ORGANIZATION/.test(kindOf(cast, slot.refs[0] ?? '') ?? ''),
  );
