/** Whose an office is by who gives or takes it: "Tunisia's Saied sacked Prime Minister X"; and by whose kin its holder is. */
import type { RoleChunk } from '../../../../mentions/chunk.ts';
import { isArticle } from '../../../../mentions/words.ts';
import { words } from '../../../../tables/word-list.ts';
import type { Scene } from '../../../casting.ts';

const APPOINTS = words(
  'sack dismiss fire oust appoint name reappoint suspend demote replace depose overthrow impeach reshuffle succeed',
);

/** "sacked Prime Minister X", "named Finance Minister Y in his place": of the side of whoever does it. */
export function appointersSide(
  { board: { sentence }, slots, casting }: Scene,
  { from }: RoleChunk,
): string | undefined {
  const { tokens } = sentence;
  const verb = tokens[isArticle(tokens[from - 1]) ? from - 2 : from - 1];
  if (verb?.pos !== 'VERB' || !APPOINTS.has(verb.lemma) || tokens[verb.index - 1]?.pos === 'ADP') return undefined;
  const doers = slots.filter(({ use, to, refs }) => use === 'plain' && to <= verb.index && refs.length === 1);
  const sides = doers.map(({ refs: [key = ''] }) => casting.drafts.sideOf(key));
  return sides.findLast((side) => side !== undefined);
}

const KIN =
  /^(son|daughter|wife|husband|widow|brother|sister|nephew|niece|cousin|father|mother|confidant|protege|protégé|ally)$/;

/** "Uganda's army chief and the son of President X", "a close ally of President X": of one side. */
export function kinsSide({ board: { sentence }, slots, casting }: Scene, { from }: RoleChunk): string | undefined {
  const [kin, of] = sentence.tokens.slice(Math.max(0, from - 2), from);
  if (of?.lower !== 'of' || !KIN.test(kin?.lower ?? '')) return undefined;
  const before = slots.findLast(({ use, refs }) => use === 'plain' && refs.length === 1);
  return before?.refs[0] === undefined ? undefined : casting.drafts.sideOf(before.refs[0]);
}
