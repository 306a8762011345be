/** What is said of somebody by a noun with a clause behind it: "was among those that condemned", "is the only state that recognises". */

import type { Token } from '../../shapes.ts';
import type { Current, Hanging } from '../parsing.ts';

/** How many words may stand between "was" and "that". */
const REACH = 6;

/** The clause hangs on the copula, whose subject is its own. Undefined where the noun is no such one. */
export function ofPredicate({ tokens, groups, group, index }: Current, opener: Token): Hanging | undefined {
  const parent = groups[index - 1];
  if (parent?.verb.lemma !== 'be' || opener.index + 1 !== group.from || opener.index - parent.to > REACH)
    return undefined;
  const between = tokens.slice(parent.to, opener.index);
  const isNoun =
    between.length > 0 && between.every(({ pos }) => /^(DET|ADJ|NOUN|NUM|ADV|ADP|PRON|VERB|PART)$/.test(pos));
  const isOfMany = between.some(({ lower }) => /^(among|amongst|those|one|only|first|last|sole|single)$/.test(lower));
  return isNoun && isOfMany ? { link: 'infinitive', parent: index - 1 } : undefined;
}
