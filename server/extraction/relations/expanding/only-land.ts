/** A territory that has no government of its own is fought over and spoken of: it does nothing, and nobody agrees with it. */
import { isSymmetric, type Predicate, predicateRow } from '../../../domain/ontology/predicate.ts';
import type { Ends } from '../ends.ts';
import type { Stage } from '../reading.ts';

/** True of "Karabakh signed", "Chad has an agreement with Kashmir"; those that are read like a state may. */
export const isDeedOfLand = (stage: Stage, predicate: Predicate, { subject, object }: Ends): boolean =>
  predicateRow(predicate).family !== 'STRUCTURE' &&
  (isOnlyLand(stage, subject) || ((isSymmetric(predicate) || OF_STATES.has(predicate)) && isOnlyLand(stage, object)));

/** What only somebody can be party to. */
const OF_STATES: ReadonlySet<Predicate> = new Set([
  'MEDIATES_BETWEEN',
  'DISCUSSED',
  'PLEDGED_COOPERATION',
  'REQUESTED',
]);

export function isOnlyLand({ cast, context: { gazetteer } }: Stage, key: string): boolean {
  const draft = cast.entities.get(key);
  if (draft?.kind !== 'TERRITORY') return false;
  const known = gazetteer.place(draft.name)?.entry;
  return known !== undefined && known.isContested !== true;
}
