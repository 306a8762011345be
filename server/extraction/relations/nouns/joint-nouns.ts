/** Both ends in one: "talks between A and B", "A-B talks", "the A and B ministers' talks". */
import type { NounEntry } from '../../lexicon.ts';
import type { Slot, Token } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import type { Stage } from '../reading.ts';
import { type NounEnds, slotBefore, slotBehind } from './noun-ends.ts';

const JOINING = words('between among of involving');
/** "an exercise participated in by troops of A and B". */
const TAKING_PART = words('by of');

/** One plural slot as both ends. */
export function jointEnds(stage: Stage, noun: Token, { frames, predicate }: NounEntry): NounEnds | undefined {
  const between = frames.has('between') ? slotBehind(stage, noun.index + 1, JOINING) : undefined;
  if (between && between.refs.length > 1) return both(between, 'between');
  const troops = predicate === 'EXERCISED_WITH' ? slotBehind(stage, noun.index + 1, TAKING_PART) : undefined;
  if (troops && troops.refs.length > 1) return both(troops, 'between');
  if (!frames.has('pair')) return undefined;
  const pair = compoundBefore(stage, noun) ?? slotBefore(stage, noun);
  return pair && pair.refs.length > 1 ? both(pair, 'pair') : undefined;
}

const both = (slot: Slot, frame: string): NounEnds => ({ subject: slot, object: slot, frame, trust: 0.75 });

/** "UK-France cooperation", "the Kenyan-Ugandan talks": both in one word. */
function compoundBefore(stage: Stage, noun: Token): Slot | undefined {
  const { sentence } = stage;
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - 3); at--) {
    const refs = countriesIn(stage, sentence.tokens[at]?.word.split('-') ?? []);
    if (refs.length !== 2) continue;
    return {
      sentence: sentence.index,
      from: at,
      to: at + 1,
      refs,
      form: 'name',
      use: 'adjective',
      reasons: ['compound'],
    };
  }
  return undefined;
}

/** Keys of the countries that the two parts of a word name: "UK", "Kenyan". */
function countriesIn({ cast, context }: Stage, parts: readonly string[]): string[] {
  if (parts.length !== 2) return [];
  const named = parts.map((part) => context.gazetteer.place(part)?.entry).filter((entry) => entry?.kind === 'COUNTRY');
  return named.flatMap((entry) =>
    [...cast.entities.values()]
      .filter(({ kind, name }) => kind === 'COUNTRY' && name === entry?.name)
      .map(({ key }) => key),
  );
}
