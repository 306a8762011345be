/** Which claims of a pair stand otherwise after a write than before, and which certainly do not. */
import type { SummedClaim } from '../../analysis/sum-claim.ts';
import { groupBy } from '../../domain/lists.ts';
import { isState } from '../../domain/ontology/predicate.ts';
import { type Loaded, pairOf } from './load-claims.ts';

/** Those that were not shown so before: by another claim, between others, in another mode. */
export function movedOf(claims: readonly Loaded[], summed: readonly SummedClaim[]): Loaded[] {
  const shownBy = new Map(summed.flatMap((claim) => claim.members.map((member) => [member, claim] as const)));
  return claims.filter((claim) => isMoved(claim, shownBy.get(claim.id)));
}

function isMoved(before: Loaded, now: SummedClaim | undefined): boolean {
  if (now === undefined || (before.leader ?? before.id) !== now.id) return true;
  if (before.id !== now.id) return false;
  const [subject, object] = before.before;
  return !before.shown || subject !== now.subject || object !== now.object || (before.mode ?? 'HAPPENED') !== now.mode;
}

/**
 * Ids of those that nothing of a write can have changed: happenings of which no word was touched, grouped with no other, in pairs
 * where nothing is denied. What they add up to rests on their own words alone, and is stored already.
 */
export function unchangedOf(
  claims: readonly Loaded[],
  summed: readonly SummedClaim[],
  touched: ReadonlySet<string>,
): ReadonlySet<string> {
  const moved = new Set(movedOf(claims, summed).map(({ id }) => id));
  const stored = new Set(claims.filter(({ leader }) => leader !== undefined).map(({ id }) => id));
  const alone = [...groupBy(summed, pairOf).values()]
    .filter((pair) => pair.every(({ polarity }) => polarity === 'AFFIRMED'))
    .flat()
    .filter(({ event, members, predicate }) => event === undefined && members.length === 1 && !isState(predicate));
  const ids = alone.map(({ id }) => id).filter((id) => stored.has(id) && !moved.has(id) && !touched.has(id));
  return new Set(ids);
}
