/** "Norway followed suit", "so did Chad", "Hungary did not": what was told last, of somebody else. */
import { isSymmetric, type Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, ExtractionContext } from '../../shapes.ts';
import type { Sense } from '../../tables/lexicon.ts';
import { match, sideOf } from '../frames/frame.ts';
import type { Match, Reading, Stage } from '../reading.ts';
import { toldLast } from './antecedent.ts';
import { type ProForm, proForm } from './pro-forms.ts';

export function sameAgain(stage: Stage, clause: Clause): Match[] {
  const form = proForm(clause);
  const told = form ? toldLast(stage, clause) : [];
  const [first] = told;
  if (!form || !first) return [];
  const sense = senseOf(stage, form, first);
  const object = objectsFor(stage, clause, form, told);
  return object.length === 0 || !sense
    ? []
    : [
        match(
          clause,
          { subject: form.doer, object: { ...form.doer, refs: object, members: undefined, reasons: ['told-last'] } },
          {
            predicate: first.predicate,
            reasons: ['frame', form.way === 'kind' ? 'in-kind' : 'same-again'],
            trust: 0.72,
            trigger: [clause.verb.index, form.to],
            sense,
          },
        ),
      ];
}

/** Of whom it is said again: the same; the first doer where it comes back on him. None where it was done by two together. */
function objectsFor(stage: Stage, clause: Clause, { way, doer }: ProForm, told: readonly Reading[]): string[] {
  const [first] = told;
  if (way === 'letter') {
    const reader = clause.complements.find(({ preposition }) => preposition === 'to')?.slot.refs;
    return first && WRITTEN.has(first.predicate) ? [...(reader ?? told.map(({ object }) => object))] : [];
  }
  const side = (key: string | undefined) => sideOf(stage, key) ?? key;
  const isTarget = told.some(({ object }) => doer.refs.some((ref) => side(ref) === side(object)));
  if (!first || first.reasons.includes('together') || doer.refs.some((ref) => side(ref) === side(first.subject)))
    return [];
  // "was accused of it, and did so", "was asked to, and did": not accused and asked in turn.
  if (isTarget)
    return isSymmetric(first.predicate) || SPOKEN.has(first.predicate) ? [] : [side(first.subject) ?? first.subject];
  return way === 'kind' ? [] : told.map(({ object }) => object);
}

/** What the words of the antecedent mean beyond its verb. None where its "not", or somebody's word for it, would have to be taken apart. */
function senseOf({ context: { governors } }: Stage, { way }: ProForm, { sense, clause }: Reading): Sense | undefined {
  const above = clause ? effectsAbove(clause, governors) : [];
  const isRefused = above.includes('denied');
  if (above.some((effect) => ONLY_SAID.test(effect)) || (way === 'verb' && isRefused)) return undefined;
  if (way === 'verb') return sense;
  const isDenied = (clause?.negation !== undefined) !== isRefused;
  const isPlanned = /^(will|shall|would)$/.test(clause?.modal ?? '') || above.some((effect) => PLANS.test(effect));
  return {
    ...sense,
    ...(isDenied && { polarity: 'DENIED' as const }),
    ...(isPlanned && { temporality: 'PLANNED' as const }),
  };
}

const SPOKEN: ReadonlySet<Predicate> = new Set(['ACCUSED', 'REQUESTED', 'THREATENED']);
/** What letters are sent for. */
const WRITTEN: ReadonlySet<Predicate> = new Set(['CONGRATULATED', 'CONDOLED', 'THANKED']);
const ONLY_SAID = /^(denial|requested|accused|unstated|possible|hypothetical|idle)$/;
const PLANS = /^(planned|pledged|probable)$/;

/** "refused to recognise", "plans to recognise", "denied that it had armed"; "said that" says it, "said to have" leaves it open. */
function effectsAbove({ parent, link }: Clause, governors: ExtractionContext['governors']): readonly string[] {
  if (!parent || !/^(infinitive|gerund|that)$/.test(link ?? '')) return [];
  const effects = governors('verb', parent.verb.lemma);
  return link === 'that' ? effects.filter((effect) => effect !== 'unstated') : effects;
}
