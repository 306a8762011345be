/** How a relation that was found is meant: each of its fields against the gold. */
import type { Candidate } from '../../domain/candidate.ts';
import { hasHappened, type Temporality } from '../../domain/wording/words.ts';
import type { GoldRelation } from '../gold/gold.ts';
import type { Comparison } from './answers.ts';
import type { Pair } from './pair-up.ts';

/** `hedge`: certainty and temporality together. */
export const QUALITIES = ['polarity', 'hedge', 'certainty', 'temporality', 'attribution', 'speechAct'] as const;
export type Quality = (typeof QUALITIES)[number];

export interface Check {
  readonly quality: Quality;
  readonly right: boolean;
  /** The gold says something unusual here: denied, hedged, attributed. */
  readonly marked: boolean;
  readonly expected: string;
  readonly drafted: string;
}

/** One check a quality that was labelled. */
export function checksOf({ gold, draft }: Pair, isNamed: Comparison['isNamed']): Check[] {
  const certainty = check('certainty', [gold, draft], {
    right: isAsCertain(gold, draft),
    marked: gold.certainty !== 'CERTAIN',
  });
  const temporality = check('temporality', [gold, draft], {
    right: timeOf(gold.temporality) === timeOf(draft.temporality),
    marked: !hasHappened(gold.temporality),
  });
  return [
    check('polarity', [gold, draft], { right: gold.polarity === draft.polarity, marked: gold.polarity === 'DENIED' }),
    hedgeOf(certainty, temporality),
    certainty,
    temporality,
    ...attributionOf(gold, draft, isNamed),
    ...speechActOf(gold, draft),
  ];
}

type Field = 'polarity' | 'certainty' | 'temporality';

const check = (
  quality: Field,
  [gold, draft]: readonly [GoldRelation, Candidate],
  judged: Pick<Check, 'right' | 'marked'>,
): Check => ({ quality, ...judged, expected: gold[quality], drafted: draft[quality] });

/** Of a plan, that it is planned is what counts: it may be certain or probable. */
const isAsCertain = (gold: GoldRelation, draft: Candidate): boolean =>
  gold.certainty === draft.certainty ||
  (gold.temporality === 'PLANNED' && isFairlySure(gold.certainty) && isFairlySure(draft.certainty));
const isFairlySure = (certainty: string): boolean => certainty === 'CERTAIN' || certainty === 'PROBABLE';

/** Long ago and now are one here. */
const timeOf = (temporality: Temporality): string => (hasHappened(temporality) ? 'HAPPENED' : temporality);

const hedgeOf = (certainty: Check, temporality: Check): Check => ({
  quality: 'hedge',
  right: certainty.right && temporality.right,
  marked: certainty.marked || temporality.marked,
  expected: `${certainty.expected} ${temporality.expected}`,
  drafted: `${certainty.drafted} ${temporality.drafted}`,
});

/** The outermost speaker; nobody is the outlet's own voice. */
function attributionOf({ attribution }: GoldRelation, draft: Candidate, isNamed: Comparison['isNamed']): Check[] {
  if (attribution === undefined) return [];
  const source = draft.attribution[0]?.source;
  const right = source === undefined ? attribution.length === 0 : isNamed(attribution, source);
  const said = { expected: attribution.join('|') || '-', drafted: source ?? '-' };
  return [{ quality: 'attribution', right, marked: attribution.length > 0, ...said }];
}

const speechActOf = ({ speechAct }: GoldRelation, draft: Candidate): Check[] =>
  speechAct === undefined
    ? []
    : [
        {
          quality: 'speechAct',
          right: speechAct === draft.speechAct,
          marked: speechAct !== 'ASSERTS',
          expected: speechAct,
          drafted: draft.speechAct,
        },
      ];
