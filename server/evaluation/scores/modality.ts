/** The one word of the first annotation → how it reads in our four fields (design/extraction.md, section 7). */
import type { Predicate } from '../../domain/ontology/predicate.ts';
import type { GoldRelation } from '../gold/gold.ts';

export const MODALITIES = [
  'asserted',
  'planned',
  'possible',
  'conditional',
  'reported',
  'pledged',
  'intended',
  'presupposed',
  'denied',
] as const;
export type Modality = (typeof MODALITIES)[number];

type Meaning = Pick<GoldRelation, 'polarity' | 'certainty' | 'temporality' | 'speechAct'>;

const USUAL: Meaning = { polarity: 'AFFIRMED', certainty: 'CERTAIN', temporality: 'PAST_OR_PRESENT' };

const MEANINGS: Readonly<Record<Modality, Partial<Meaning>>> = {
  asserted: {},
  planned: { temporality: 'PLANNED' },
  possible: { certainty: 'POSSIBLE' },
  conditional: { temporality: 'HYPOTHETICAL' },
  reported: { certainty: 'UNSTATED', speechAct: 'REPORTS' },
  pledged: { speechAct: 'PLEDGES' },
  intended: { temporality: 'PLANNED' },
  presupposed: {},
  denied: { polarity: 'DENIED' },
};

/** An intention that the predicate itself states is no plan: who seeks, seeks now. */
export const meaningOf = (modality: Modality, predicate: Predicate): Meaning => ({
  ...USUAL,
  ...(modality === 'intended' && predicate === 'SEEKS_COOPERATION_WITH' ? {} : MEANINGS[modality]),
});
