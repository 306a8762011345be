/** Agreements of whoever tells of them: "X said no treaty had been signed with Y", "a deal has been reached with Y, X said". */
import type { Clause, Slot } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match } from '../frame.ts';

const AGREEMENT = /^(agreement|deal|treaty|accord|pact|memorandum|contract|truce|ceasefire|convention)$/;
const MADE = /^(sign|reach|conclude|make|strike|clinch|agree|initial|seal)$/;

/** "was signed with Y": the one side is named, the other is whose word it is. */
export function unsided(stage: Stage, clause: Clause): Match[] {
  if (!isMade(clause) || clause.subject || !isOfAgreement(clause)) return [];
  const other = clause.complements.find(
    ({ slot, preposition }) => preposition === 'with' && slot.use === 'plain',
  )?.slot;
  const teller = other && tellerOf(stage, clause);
  return other && teller && isSide(stage, other) && isSide(stage, teller)
    ? [
        match(
          clause,
          { subject: teller, object: other },
          { predicate: 'HAS_AGREEMENT_WITH', reasons: ['frame', 'unsided'], trust: 0.72 },
        ),
      ]
    : [];
}

/** Not "must be signed", "could be reached": that is no more than wanted. */
const isMade = ({ voice, verb, modal }: Clause): boolean =>
  voice === 'passive' && MADE.test(verb.lemma) && /^(will|would|'d)?$/.test(modal ?? '');

/** "no trade agreement had been": the noun right before the verb. */
const isOfAgreement = ({ from, sentence: { tokens } }: Clause): boolean =>
  AGREEMENT.test(tokens[from - 1]?.lower ?? '') &&
  /^(no|an?|the|any)$/.test(
    tokens.slice(Math.max(0, from - 4), from).findLast(({ pos }) => pos === 'DET')?.lower ?? '',
  );

const SAYS = /^(say|announce|confirm|deny|report|tell|declare|insist|claim|state|stress)$/;

/** Above the clause, or behind a comma that ends it. */
function tellerOf({ clauses }: Stage, clause: Clause): Slot | undefined {
  const { parent, link, to } = clause;
  if (link === 'that') return parent && SAYS.test(parent.verb.lemma) ? parent.subject : undefined;
  const after = clauses.find(
    (one) => one.from > to && one.form === 'finite' && !one.parent && SAYS.test(one.verb.lemma),
  );
  const isSetOff = after?.subject && after.sentence.tokens[after.subject.from - 1]?.word === ',';
  return isSetOff ? after.subject : undefined;
}

const isSide = ({ cast }: Stage, { refs }: Slot): boolean =>
  refs.length === 1 && /^(COUNTRY|OFFICE|PERSON|GOVERNMENT_BODY|ORGANIZATION)$/.test(kindOf(cast, refs[0] ?? '') ?? '');
