/** "X, on a working visit to Rabat, signed", "On a tour of the Gulf, X said": whoever is on it. */

import type { Slot, Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';
import type { Stage } from '../reading.ts';

/** "said during a visit to Syria": whoever speaks is there. */
const SAYS = words(
  'say announce declare add state promise pledge vow warn claim reveal disclose confirm insist explain speak',
);
/** How many words may describe the visit. */
const WITHIN = 5;

/** Whoever stands before the comma, else the subject of the clause that follows. */
export function whoIsOn(stage: Stage, noun: Token, { predicate }: NounEntry): Slot | undefined {
  const { tokens } = stage.sentence;
  const on = tokens.findLastIndex(
    ({ lower }, at) =>
      at < noun.index &&
      at >= noun.index - WITHIN &&
      (/^(on|during)$/.test(lower) || (at === 0 && lower === 'after') || isBackFrom(tokens, at)),
  );
  if (predicate !== 'VISITED' || on < 0 || !/^(an?|his|her|the)$/.test(tokens[on + 1]?.lower ?? '')) return undefined;
  if (on === 0 || isBackFrom(tokens, on))
    return stage.clauses.find(({ form, from }) => form === 'finite' && from > noun.index)?.subject;
  const teller = stage.clauses.find(({ to, voice }) => voice === 'active' && to === on);
  if (teller && SAYS.has(teller.verb.lemma) && teller.subject?.use === 'plain') return teller.subject;
  const before = tokens[on - 1]?.lower === 'currently' ? on - 2 : on - 1;
  if (tokens[before]?.word !== ',') return undefined;
  return stage.slots.find(
    ({ to, use }) => use === 'plain' && (to === before || to === before + 1 || isHerself(tokens, to, before)),
  );
}

/** "Vosskamp herself, on a tour". */
const isHerself = (tokens: readonly Token[], to: number, comma: number): boolean =>
  to === comma - 1 && /^(himself|herself)$/.test(tokens[to]?.lower ?? '');

/** "Fresh from a visit to Beijing, the president said". */
const isBackFrom = (tokens: readonly Token[], at: number): boolean =>
  at === 1 && tokens[1]?.lower === 'from' && /^(back|fresh|returning|home)$/.test(tokens[0]?.lower ?? '');
