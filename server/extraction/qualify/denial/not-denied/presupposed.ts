/** What a denial takes for granted: "denied that its loan to Tonga came with strings", "denied that the visit was linked to the vote". */
import type { Reading } from '../../../relations/reading.ts';
import { words } from '../../../tables/word-list.ts';

/** Said of a happening that there is. */
const TELLS_MORE = words(`
  come have breach violate threaten harm fail pose signal mean amount constitute reflect depend cause contain include involve
  undermine link connect aim intend motivate direct prompt influence relate tie condition design target jeopardise jeopardize`);
const SAID_OF =
  /^(illegal|unlawful|legal|wrong|political|linked|related|connected|aimed|directed|intended|meant|conditional|unfair|harmful|provocative|secretive|responsible|a|an|the|part|due|because|in breach|in violation)$/;

/** Of a noun that is the subject, and somebody's, in what is denied. */
export function isPresupposed({ reasons, clause, trigger: [at, to], sentence: { tokens } }: Reading): boolean {
  if (reasons[0] !== 'noun' || clause?.link !== 'that' || clause.negation || to > clause.from) return false;
  if (!/^(deny|dispute|reject|refute)$/.test(clause.parent?.verb.lemma ?? '')) return false;
  const isSomebodys = tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(its|his|her|their|the|'s)$/.test(lower));
  const next = tokens[clause.to]?.lower ?? '';
  return isSomebodys && (clause.verb.lemma === 'be' ? SAID_OF.test(next) : TELLS_MORE.has(clause.verb.lemma));
}
