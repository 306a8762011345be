/** What stands between two commas before a verb and is not its own: ", which …,", ", said India,", ", according to Iraq,". */
import type { Token } from '../shapes.ts';
import { words } from '../word-list.ts';
import type { Parsing } from './parsing.ts';
import { INVERTIBLE } from './verb-classes.ts';

/** Where the aside begins that the comma at `at` closes; undefined where it closes none. */
export function asideBefore(parsing: Parsing, index: number, at: number): number | undefined {
  if (parsing.tokens[at]?.word !== ',') return undefined;
  return startOfAside(parsing.tokens, at) ?? startOfRelative(parsing, index, at);
}

/** ", which is landlocked,", ", accompanied by his wife,". */
function startOfRelative({ tokens, groups, hanging }: Parsing, index: number, at: number): number | undefined {
  for (let place = index - 1; place >= 0; place--) {
    const [group, hangs] = [groups[place], hanging[place]];
    if (!group || group.verb.index > at || hangs?.link !== 'relative') continue;
    if (hangs.leader) return hangs.leader.index;
    if (group.form === 'participle' && tokens[group.from - 1]?.word === ',') return group.from - 1;
  }
  return undefined;
}

/** Longer ones are lists, or clauses of their own. */
const LONGEST = 9;
const OPENING = words('according not unlike instead rather except excluding but once formerly');

/** ", said India,", ", speaking in Rome,", ", unlike Iraq,". */
function startOfAside(tokens: readonly Token[], close: number): number | undefined {
  const open = tokens.findLastIndex(({ word }, index) => index < close && word === ',');
  if (open < 1 || close - open > LONGEST) return undefined;
  const inside = tokens.slice(open + 1, close);
  const [first] = inside;
  const isGerund = first?.pos === 'VERB' && first.lower.endsWith('ing');
  return isSaying(inside) || isGerund || OPENING.has(first?.lower ?? '') ? open : undefined;
}

/** One verb, and it says: "said India". */
function isSaying(inside: readonly Token[]): boolean {
  const [verb, ...others] = inside.filter(({ pos }) => /VERB|AUX/.test(pos));
  return (
    verb !== undefined &&
    others.length === 0 &&
    INVERTIBLE.has(verb.lemma) &&
    !inside.some(({ lower }) => /^(who|which|that)$/.test(lower))
  );
}
