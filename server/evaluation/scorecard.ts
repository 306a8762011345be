/** What reading is worth, as one plain value: per split, over all passages and one-liners. */
import type { Kind } from '../domain/ontology/kind.ts';
import { type Gold, SPLITS, type Split, SUITES, type Suite } from './gold/gold.ts';
import { type MeasuredLine, type MeasuredPassage, type Measuring, measureLine, measurePassage } from './measure.ts';
import { type Note, notesOnLine, notesOnPassage } from './notes.ts';
import type { Confusion } from './scores/confusion.ts';
import { OUTCOMES, type Outcome } from './scores/score-one-liners.ts';
import { type RelationScore, sumRelations } from './sum-relations.ts';
import { addTallies, NO_TALLY, perWord, type Tally } from './tally.ts';

export interface ConfusionCount extends Confusion {
  readonly count: number;
}

export interface SuiteScore {
  readonly suite: Suite;
  readonly lines: number;
  readonly shown: Readonly<Record<Outcome, number>>;
  readonly all: Readonly<Record<Outcome, number>>;
}

export interface SplitScore {
  readonly split: Split;
  readonly passages: number;
  readonly entities: {
    readonly exact: Tally;
    readonly relaxed: Tally;
    /** Exact, by kind as labelled; the spurious by kind as drafted. */
    readonly kinds: readonly (Tally & { readonly kind: Kind })[];
  };
  /** What the review screen shows at once: `high` and `medium`. The headline. */
  readonly shown: RelationScore;
  /** With what it folds away. */
  readonly all: RelationScore;
  /** Of what is shown, the most frequent first. */
  readonly confusions: readonly ConfusionCount[];
  readonly suites: readonly SuiteScore[];
  /** Only where they were asked for. */
  readonly notes: readonly Note[];
}

export interface Scorecard {
  readonly splits: readonly SplitScore[];
}

/** `notesOn`: the splits whose misses may be looked at. */
export function toScorecard(gold: Gold, measuring: Measuring, notesOn: readonly Split[] = []): Scorecard {
  const scores = SPLITS.flatMap((split) => {
    const passages = gold.passages.filter((one) => one.split === split);
    const lines = gold.oneLiners.filter((one) => one.split === split);
    if (passages.length + lines.length === 0) return [];
    const measured = passages.map((passage) => measurePassage(passage, measuring));
    const measuredLines = lines.map((line) => measureLine(line, measuring));
    const notes = notesOn.includes(split)
      ? [...measured.flatMap(notesOnPassage), ...measuredLines.flatMap(notesOnLine)]
      : [];
    return [{ split, ...sumPassages(measured), suites: sumSuites(measuredLines), notes }];
  });
  return { splits: scores };
}

function sumPassages(measured: readonly MeasuredPassage[]): Omit<SplitScore, 'split' | 'suites' | 'notes'> {
  const entities = measured.map((one) => one.entities);
  return {
    passages: measured.length,
    entities: {
      exact: entities.map(({ exact }) => exact).reduce(addTallies, NO_TALLY),
      relaxed: entities.map(({ relaxed }) => relaxed).reduce(addTallies, NO_TALLY),
      kinds: sumKinds(measured),
    },
    shown: sumRelations(measured.map(({ shown }) => shown)),
    all: sumRelations(measured.map(({ all }) => all)),
    confusions: countConfusions(measured.flatMap(({ confusions }) => confusions)),
  };
}

function sumKinds(measured: readonly MeasuredPassage[]): SplitScore['entities']['kinds'] {
  const tallies = new Map<Kind, Tally>();
  const add = (kind: Kind, tally: Tally) => tallies.set(kind, addTallies(tallies.get(kind) ?? NO_TALLY, tally));
  for (const { passage, entities } of measured) {
    for (const mention of passage.mentions) {
      const right = Number(!entities.missed.includes(mention));
      add(mention.kind, { right, drafted: right, gold: 1 });
    }
    for (const { kind } of entities.spurious) add(kind, { right: 0, drafted: 1, gold: 0 });
  }
  return [...tallies].map(([kind, tally]) => ({ kind, ...tally })).sort((a, b) => b.gold - a.gold);
}

function countConfusions(confusions: readonly Confusion[]): ConfusionCount[] {
  const counts = new Map<string, ConfusionCount>();
  for (const confusion of confusions) {
    const key = `${confusion.gold} ${confusion.drafted} ${confusion.cause}`;
    counts.set(key, { ...confusion, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function sumSuites(lines: readonly MeasuredLine[]): SuiteScore[] {
  return SUITES.flatMap((suite) => {
    const ours = lines.filter(({ line }) => line.suite === suite);
    if (ours.length === 0) return [];
    const count = (of: 'shown' | 'all') =>
      perWord(OUTCOMES, (outcome) => ours.filter((one) => one[of] === outcome).length);
    return [{ suite, lines: ours.length, shown: count('shown'), all: count('all') }];
  });
}
