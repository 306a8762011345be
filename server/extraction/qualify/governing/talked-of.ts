/** Deeds that are only talked of, argued for or wished: "favours attacking Chad", "spoke of attacking Chad", "is for attacking Chad". */
import type { Clause } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';

/** The deed is their object. */
const FAVOURS = words(
  'favour favor support back advocate moot endorse recommend champion discuss debate weigh welcome want',
);
/** The deed stands behind "for", "of" or "about". */
const ARGUES = words('argue plead campaign lobby push press vote speak talk pray');

export function isOnlyTalkedOf({ link, leader, parent }: Clause): boolean {
  if (link !== 'gerund' || !parent) return false;
  const { lemma } = parent.verb;
  if (leader === undefined) return FAVOURS.has(lemma);
  return (
    (/^(for|of|about)$/.test(leader.lower) && ARGUES.has(lemma)) ||
    (leader.lower === 'for' && lemma === 'be' && leader.index === parent.to)
  );
}
