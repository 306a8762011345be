/** "Malaysian mediation between Laos and Vietnam", "acted as a go-between for the two": a third beside the two. */

import type { Clause, Slot, Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';
import type { Stage } from '../reading.ts';
import { type NounEnds, slotBefore, slotBehind } from './noun-ends.ts';

const AMONG = words('between among for of');
const BY = words('by from');

/** Whoever mediates, and those whom he brings together; undefined where the text names no third. */
export function mediationEnds(
  stage: Stage,
  noun: Token,
  { entry, clause }: { entry: NounEntry; clause: Clause | undefined },
): NounEnds | undefined {
  const parties = entry.predicate === 'MEDIATES_BETWEEN' ? slotBehind(stage, noun.index + 1, AMONG) : undefined;
  if (!parties || parties.refs.length < 2) return undefined;
  const owner = slotBefore(stage, noun) ?? slotBehind(stage, noun.index + 1, BY);
  const subject = owner ?? subjectOf(clause, noun);
  return subject && !subject.refs.some((ref) => parties.refs.includes(ref))
    ? { subject, object: parties, frame: 'between', trust: 0.74 }
    : undefined;
}

const subjectOf = (clause: Clause | undefined, noun: Token): Slot | undefined =>
  clause?.voice === 'active' && clause.to <= noun.index ? clause.subject : undefined;
