/** The outcomes of many passages in figures. */
import type { Predicate } from '../domain/ontology/predicate.ts';
import { QUALITIES, type Quality } from './scores/meaning.ts';
import { groupOf, RELATION_GROUPS, type RelationGroup } from './scores/relation-group.ts';
import { REVERSALS, type Reversal } from './scores/reversal.ts';
import type { RelationOutcome } from './scores/score-relations.ts';
import { addTallies, NO_TALLY, perWord, type Share, shareOf, type Tally } from './tally.ts';

export interface QualityScore {
  /** Of all hits where it was labelled. */
  readonly all: Share;
  /** Of those where the gold says something unusual: denied, hedged, attributed. */
  readonly marked: Share;
}

export interface PredicateScore extends Tally {
  readonly predicate: Predicate;
}

export interface RelationScore {
  readonly all: Tally;
  readonly groups: Readonly<Record<RelationGroup, Tally>>;
  /** The most labelled first. */
  readonly predicates: readonly PredicateScore[];
  readonly qualities: Readonly<Record<Quality, QualityScore>>;
  readonly reversals: Readonly<Record<Reversal, number>>;
  /** Drafted, and neither right nor wrong. */
  readonly unjudged: number;
}

export function sumRelations(outcomes: readonly RelationOutcome[]): RelationScore {
  const predicates = sumPredicates(outcomes);
  const sum = (scores: readonly PredicateScore[]) => scores.reduce<Tally>(addTallies, NO_TALLY);
  const reversals = outcomes.flatMap((outcome) => outcome.reversals);
  return {
    all: sum(predicates),
    groups: perWord(RELATION_GROUPS, (group) =>
      sum(predicates.filter(({ predicate }) => groupOf(predicate) === group)),
    ),
    predicates,
    qualities: perWord(QUALITIES, (quality) => sumQuality(outcomes, quality)),
    reversals: perWord(REVERSALS, (wanted) => reversals.filter(({ reversal }) => reversal === wanted).length),
    unjudged: outcomes.reduce((count, { unjudged }) => count + unjudged.length, 0),
  };
}

/** A hit counts for the predicate that was labelled, a spurious candidate for its own. */
function sumPredicates(outcomes: readonly RelationOutcome[]): PredicateScore[] {
  const tallies = new Map<Predicate, Tally>();
  const add = (predicate: Predicate, tally: Tally) =>
    tallies.set(predicate, addTallies(tallies.get(predicate) ?? NO_TALLY, tally));
  for (const { hits, missed, spurious } of outcomes) {
    for (const { gold } of hits) add(gold.predicates[0], { right: 1, drafted: 1, gold: 1 });
    for (const gold of missed) add(gold.predicates[0], { right: 0, drafted: 0, gold: 1 });
    for (const { predicate } of spurious) add(predicate, { right: 0, drafted: 1, gold: 0 });
  }
  return [...tallies]
    .map(([predicate, tally]) => ({ predicate, ...tally }))
    .sort((a, b) => b.gold - a.gold || b.drafted - a.drafted || a.predicate.localeCompare(b.predicate));
}

function sumQuality(outcomes: readonly RelationOutcome[], wanted: Quality): QualityScore {
  const checks = outcomes
    .flatMap(({ hits }) => hits.flatMap((hit) => hit.checks))
    .filter(({ quality }) => quality === wanted);
  return {
    all: shareOf(checks.map(({ right }) => right)),
    marked: shareOf(checks.filter(({ marked }) => marked).map(({ right }) => right)),
  };
}
