/** Who does a gerund, named right before it: "without Chad agreeing", "opposes Chad joining", "the prospect of Chad joining". */
import type { Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { THOUGHTS } from '../clause-words.ts';
import type { Parsing, VerbGroup } from '../parsing.ts';

/** "ended without Chad and Mali agreeing", "a letter from X thanking Y": whoever stands between the preposition and the gerund. */
export function namedBeside({ slots, tokens }: Parsing, { from }: VerbGroup): Slot | undefined {
  const slot = slots.find(({ to, use }) => to === from && use === 'plain');
  const before = tokens.slice(0, slot?.from ?? 0).findLast(({ pos }) => pos !== 'DET');
  if (before?.lower === 'from' && LETTERS.test(tokens[before.index - 1]?.lower ?? '')) return slot;
  // "in exchange for Togo sending".
  const isTraded = before?.lower === 'for' && /^(exchange|return)$/.test(tokens[before.index - 1]?.lower ?? '');
  // "no question of Kenya recognising", "the prospect of Kenya joining".
  const noun = tokens.slice(0, before?.index ?? 0).findLast(({ pos }) => pos !== 'ADV');
  const isThought =
    /^(of|about)$/.test(before?.lower ?? '') && (THOUGHTS.has(noun?.lower ?? '') || TELLS_OF.has(noun?.lemma ?? ''));
  // "opposes Kenya joining", "objected to Kenya joining".
  const isOpposed =
    before !== undefined && OPPOSES.has((before.lower === 'to' ? tokens[before.index - 1] : before)?.lemma ?? '');
  return before && (isTraded || isThought || isOpposed || /^(without|despite|with)$/.test(before.lower))
    ? slot
    : undefined;
}

/** "spoke of Kenya having attacked". */
const TELLS_OF = words('speak complain tell talk know warn hear learn');

const OPPOSES = words('oppose object risk favour favor envisage foresee mind fear resist tolerate contemplate');

const LETTERS = /^(letter|message|note|telegram|cable|invitation|call|text|letters|messages|calls)$/;
