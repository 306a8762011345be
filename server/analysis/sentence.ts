/** A claim as an English sentence. */
import { predicateRow } from '../domain/ontology/predicate.ts';
import type { ShownClaim } from './sum-claim.ts';

type Said = Pick<ShownClaim, 'subject' | 'predicate' | 'object' | 'with' | 'polarity' | 'temporality'>;

/** "Asim Munir met with Ilham Aliyev"; what is denied, planned or imagined says so. */
export function sentenceOf(claim: Said, nameOf: (id: string) => string): string {
  const { label, withLabel } = predicateRow(claim.predicate);
  const third = claim.with.length > 0 ? ` (${withLabel ?? 'with'} ${claim.with.map(nameOf).join(', ')})` : '';
  const plain = `${nameOf(claim.subject)} ${label} ${nameOf(claim.object)}${third}`;
  if (claim.polarity === 'DENIED') return `Denied: ${plain}`;
  if (claim.temporality === 'PLANNED') return `Planned: ${plain}`;
  return claim.temporality === 'HYPOTHETICAL' ? `Hypothetical: ${plain}` : plain;
}
