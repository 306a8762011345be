/** Rows of imported tables as evidence: there are very many, so of each only the unusual is stored. */
import { ownOriginId } from '../domain/origin.ts';
import type { Value } from '../graph/graph.ts';

/** What an absent value stands for. */
export const USUAL_EVIDENCE = {
  sources: [],
  verbs: [],
  cues: [],
  quantities: '[]',
  topics: [],
  items: [],
  certainty: 'UNSTATED',
  temporality: 'PAST_OR_PRESENT',
  speechAct: 'REPORTS',
  state: 'ACCEPTED',
  live: true,
} as const;

type Loose = Readonly<Record<string, Value | undefined>>;

/** The values without the usual ones, and without what follows from others. */
export function rowValues({ folded: _, reportedLast, origin, article, ...values }: Loose): Loose {
  const usual: Loose = USUAL_EVIDENCE;
  const unusual = Object.entries(values).filter(([name, value]) => !isSame(value, usual[name]));
  return {
    ...Object.fromEntries(unusual),
    article,
    ...(origin !== ownOriginId(String(article)) && { origin }),
    ...(reportedLast !== values.reportedAt && { reportedLast }),
  };
}

const isSame = (a: Value | undefined, b: Value | undefined): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0);
