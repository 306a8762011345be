/** Sayers that are described between their name and the verb: "Ada Obi, permanent secretary at the Ugandan foreign ministry, said", "Kenyan media, citing officials, said". */
import type { Clause, Slot, Token } from '../../shapes.ts';
import type { Scope } from '../scope.ts';

/** How many words may describe them. */
const LONGEST = 16;

/** The person before the comma, where another closes the description right before the verb. */
export function apposed({ sentence: { index, tokens }, from }: Clause, scope: Scope): Slot | undefined {
  if (tokens[from - 1]?.word !== ',') return undefined;
  const citing = citesBefore(tokens, from);
  if (citing !== undefined) return scope.slots(index).find(({ to, use }) => to === citing && use === 'plain');
  const open = tokens.findLastIndex(({ word }, at) => word === ',' && at < from - 1);
  const inside = tokens.slice(open + 1, from - 1);
  if (open < 1 || inside.length > LONGEST || inside.some(({ pos }) => /VERB|AUX/.test(pos))) return undefined;
  // "Chad, Kenya, the ministry said": what is described begins without a capital.
  if (!/^\p{Ll}/u.test(inside[0]?.word ?? '')) return undefined;
  return scope
    .slots(index)
    .find(({ to, use, refs }) => to === open && use === 'plain' && DESCRIBABLE.test(scope.kindOf(refs[0] ?? '') ?? ''));
}

const DESCRIBABLE = /^(PERSON|MEDIA_OUTLET|COMPANY)$|ORGANIZATION|BODY|FORCE/;

/** Where the comma stands before "citing two diplomats and pointing to a photograph," right before the verb. */
function citesBefore(tokens: readonly Token[], from: number): number | undefined {
  const cites = tokens.findLastIndex(({ lower, index }) => index < from && /^(citing|quoting)$/.test(lower));
  const inside = tokens.slice(cites + 1, from - 1);
  return cites > 1 && tokens[cites - 1]?.word === ',' && inside.length <= LONGEST && !inside.some(isBreak)
    ? cites - 1
    : undefined;
}

const isBreak = ({ word, pos }: Token): boolean => pos === 'AUX' || /^[,;:"]$/.test(word);
