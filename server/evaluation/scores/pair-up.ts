/** Gives each relation of the gold one candidate at most, and each candidate one relation: the likeliest pairs first, then as many as can be. */
import type { Candidate } from '../../domain/candidate.ts';
import type { GoldRelation } from '../gold/gold.ts';

export interface Pair {
  readonly gold: GoldRelation;
  readonly draft: Candidate;
}

/** All pairs that would be right → those that are taken. `likeness`: the greater, the better the pair. */
export function pairUp(possible: readonly Pair[], likeness: (pair: Pair) => number): Pair[] {
  const taken = new Map<Candidate, GoldRelation>();
  const answered = new Set<GoldRelation>();
  const ranked = [...possible].sort((a, b) => likeness(b) - likeness(a));
  for (const { gold, draft } of ranked) {
    if (taken.has(draft) || answered.has(gold)) continue;
    taken.set(draft, gold);
    answered.add(gold);
  }
  for (const gold of new Set(possible.map((pair) => pair.gold)))
    if (!answered.has(gold) && makeRoom(gold, ranked, { taken, tried: new Set() })) answered.add(gold);
  return [...taken].map(([draft, gold]) => ({ gold, draft }));
}

interface Moves {
  readonly taken: Map<Candidate, GoldRelation>;
  readonly tried: Set<Candidate>;
}

/** Whether a candidate can be had for it, by moving others to another of theirs. */
function makeRoom(gold: GoldRelation, possible: readonly Pair[], moves: Moves): boolean {
  for (const { draft } of possible.filter((pair) => pair.gold === gold)) {
    if (moves.tried.has(draft)) continue;
    moves.tried.add(draft);
    const holder = moves.taken.get(draft);
    if (holder && !makeRoom(holder, possible, moves)) continue;
    moves.taken.set(draft, gold);
    return true;
  }
  return false;
}
