/** Why relations are missed, and what is drafted instead: where the next point is to be won. */
import type { Candidate, Extraction } from '../../domain/candidate.ts';
import type { Predicate } from '../../domain/ontology/predicate.ts';
import type { GoldRelation } from '../gold/gold.ts';
import { type Comparison, compareIn } from './answers.ts';
import type { SameEnd } from './same-end.ts';
import type { RelationOutcome } from './score-relations.ts';

/** `only low`: it is drafted, and the review screen folds it away. `and polarity`: what is denied is drafted as another thing that is so, or the other way round. */
export const CAUSES = [
  'only low',
  'other direction',
  'other predicate',
  'other predicate and polarity',
  'other end',
  'nothing',
  'spurious',
] as const;
export type Cause = (typeof CAUSES)[number];

export interface Confusion {
  /** Absent: nothing like it is labelled. */
  readonly gold?: Predicate;
  /** Absent: nothing like it is drafted. */
  readonly drafted?: Predicate;
  readonly cause: Cause;
}

/** One for each that is missed, and one for each spurious candidate that explains no miss. */
export function confusionsOf(outcome: RelationOutcome, extraction: Extraction, same: SameEnd): Confusion[] {
  const comparison = compareIn(extraction, same);
  const low = extraction.candidates.filter(({ level }) => level === 'low');
  const free = new Set(outcome.spurious);
  const missed = outcome.missed.map((gold): Confusion => {
    const [predicate] = gold.predicates;
    if (low.some((draft) => comparison.answers(gold, draft))) return { gold: predicate, cause: 'only low' };
    const instead = insteadOf(gold, [...free], comparison);
    if (!instead) return { gold: predicate, cause: 'nothing' };
    free.delete(instead.draft);
    return { gold: predicate, drafted: instead.draft.predicate, cause: instead.cause };
  });
  return [...missed, ...[...free].map(({ predicate }): Confusion => ({ drafted: predicate, cause: 'spurious' }))];
}

interface Instead {
  readonly draft: Candidate;
  readonly cause: Cause;
}

/** The spurious candidate that comes nearest to what is missed. */
function insteadOf(gold: GoldRelation, spurious: readonly Candidate[], comparison: Comparison): Instead | undefined {
  const causes = spurious.flatMap((draft): Instead[] => {
    const ends = comparison.endsOf(gold, draft);
    const isAccepted = gold.predicates.includes(draft.predicate);
    if (ends === 'one') return isAccepted ? [{ draft, cause: 'other end' }] : [];
    if (ends === 'none') return [];
    if (isAccepted) return [{ draft, cause: 'other direction' }];
    return [{ draft, cause: gold.polarity === draft.polarity ? 'other predicate' : 'other predicate and polarity' }];
  });
  return causes.sort((a, b) => CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause))[0];
}
