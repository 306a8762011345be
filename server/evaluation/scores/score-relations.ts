/** Candidates against the relations of the gold: which answer one, which are missed, which are too many, and which say the opposite. */
import type { Candidate, Extraction } from '../../domain/candidate.ts';
import type { GoldPassage, GoldRelation } from '../gold/gold.ts';
import { type Comparison, compareIn } from './answers.ts';
import { type Check, checksOf } from './meaning.ts';
import { type Pair, pairUp } from './pair-up.ts';
import { UNJUDGED } from './relation-group.ts';
import { type Reversal, reversalOf } from './reversal.ts';
import type { SameEnd } from './same-end.ts';

export interface Hit extends Pair {
  readonly checks: readonly Check[];
}

export interface RelationOutcome {
  /** Without those that need not be found. */
  readonly hits: readonly Hit[];
  readonly missed: readonly GoldRelation[];
  readonly spurious: readonly Candidate[];
  /** Neither right nor wrong: said again, said in another right way, or structure that nobody labelled. */
  readonly unjudged: readonly Candidate[];
  readonly reversals: readonly { readonly reversal: Reversal; readonly draft: Candidate }[];
}

/** Only the given candidates are judged; the extraction has their entities. */
export function scoreRelations(
  { relations }: Pick<GoldPassage, 'relations'>,
  { entities, candidates }: Pick<Extraction, 'entities' | 'candidates'>,
  same: SameEnd,
): RelationOutcome {
  const comparison = compareIn({ entities }, same);
  const possible = candidates.flatMap((draft) =>
    relations.filter((gold) => comparison.answers(gold, draft)).map((gold) => ({ gold, draft })),
  );
  const pairs = pairUp(possible, (pair) => likeness(pair, comparison));
  const answered = new Set(pairs.map(({ gold }) => gold));
  const used = new Set(pairs.map(({ draft }) => draft));
  const goldOf = (draft: Candidate) => possible.filter((pair) => pair.draft === draft).map(({ gold }) => gold);
  const rest = candidates.filter((draft) => !used.has(draft));
  const isExcused = (draft: Candidate) => repeats(draft, goldOf(draft)) || isExtra(draft, pairs, comparison);
  return {
    hits: pairs
      .filter(({ gold }) => !gold.optional)
      .map((pair) => ({ ...pair, checks: checksOf(pair, comparison.isNamed) })),
    missed: relations.filter((gold) => !gold.optional && !answered.has(gold)),
    spurious: rest.filter((draft) => !isExcused(draft)),
    unjudged: rest.filter(isExcused),
    reversals: candidates.flatMap((draft) => {
      const reversal = reversalOf(draft, goldOf(draft));
      return reversal ? [{ reversal, draft }] : [];
    }),
  };
}

/** Whatever it could answer has its answer already. */
const repeats = ({ polarity }: Candidate, gold: readonly GoldRelation[]): boolean =>
  gold.some((one) => one.polarity === polarity);

/** Structure that nobody labelled; a signature beside the agreement that it is about. */
function isExtra(draft: Candidate, pairs: readonly Pair[], { isNamed }: Comparison): boolean {
  if (UNJUDGED.includes(draft.predicate)) return true;
  if (draft.predicate !== 'SIGNED' && draft.predicate !== 'PARTY_TO') return false;
  return pairs
    .filter(({ gold }) => gold.predicates[0] === 'HAS_AGREEMENT_WITH')
    .some(
      (pair) =>
        pair.draft.evidence.start === draft.evidence.start ||
        isNamed([...pair.gold.subject, ...pair.gold.object], draft.subject),
    );
}

const WEIGHTS = { polarity: 16, hedge: 4, attribution: 2, speechAct: 1, certainty: 0, temporality: 0 } as const;

/** What must be found before what need not be; the labelled predicate before the accepted ones; then whatever is meant alike. */
const likeness = (pair: Pair, { isNamed }: Comparison): number =>
  32 * Number(!pair.gold.optional) +
  8 * Number(pair.draft.predicate === pair.gold.predicates[0]) +
  checksOf(pair, isNamed).reduce((sum, { quality, right }) => sum + Number(right) * WEIGHTS[quality], 0);
