/** Verbs of agreements that have a name: who signed, ratified or left it. */
import type { Clause, Slot } from '../../shapes.ts';
import { kindOf } from '../ends.ts';
import type { Match, Stage } from '../reading.ts';
import { AGREEMENT_VERBS } from './verb-classes.ts';

/** "A and B signed the Kapaz Protocol": beside the agreement of the two, each signed what is named. */
export function namedAgreement(
  stage: Stage,
  { verb, complements, subject }: Clause,
  [match]: readonly Match[],
): Match[] {
  const predicate = AGREEMENT_VERBS[verb.lemma];
  const agreement = complements.find(({ slot }) => kindOf(stage.cast, slot.refs[0] ?? '') === 'AGREEMENT')?.slot;
  if (!match || !predicate || !agreement || !subject || match.predicate !== 'HAS_AGREEMENT_WITH') return [];
  const named = { ...match, predicate, object: agreement, reasons: ['verb', 'named-agreement'] };
  // "ratified the Narva Treaty with Latvia": each ratifies for itself.
  return match.object === subject || match.object.use !== 'plain' || predicate === 'RATIFIED'
    ? [{ ...named, subject }]
    : [
        { ...named, subject },
        { ...named, subject: match.object },
      ];
}

/** "by its Tajik counterpart", of a parliament: nobody's office, but the state is named. */
const ofState = ({ cast }: Stage, slot: Slot): Slot => {
  const draft = cast.entities.get(slot.refs[0] ?? '');
  return draft?.country !== undefined && /^Counterpart\b/.test(draft.name) ? { ...slot, refs: [draft.country] } : slot;
};

/** "The Andes Accord was never ratified by Peru", "was signed by Chad in May and by Togo in June". */
export function agreementBy(stage: Stage, clause: Clause): Match[] {
  const { verb, complements, subject } = clause;
  const predicate = AGREEMENT_VERBS[verb.lemma];
  const [agreement = ''] = subject?.refs ?? [];
  if (!predicate || !subject || kindOf(stage.cast, agreement) !== 'AGREEMENT') return [];
  return complements
    .filter(({ preposition, slot }) => preposition === 'by' && slot.use === 'plain')
    .map(({ slot }) => ({
      predicate,
      subject: ofState(stage, slot),
      object: subject,
      clause,
      trigger: [verb.index, verb.index + 1],
      sense: {},
      reasons: ['verb', 'named-agreement'],
      trust: 0.8,
    }));
}
