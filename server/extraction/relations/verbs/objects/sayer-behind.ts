/** Whoever says it, behind the clause that is said: no end of it. */
import type { Clause, Complement } from '../../../shapes.ts';
import type { Stage } from '../../reading.ts';

/** ", the ministry said": one comma before it, so it begins what comes next. Two enclose an aside. */
export function isSayer({ sentence: { tokens } }: Stage, { to }: Clause, { slot }: Complement): boolean {
  const between = tokens.slice(to, slot.from);
  while (/^(DET|ADJ|NUM)$/.test(between.at(-1)?.pos ?? '')) between.pop();
  const end = behindPlace(tokens, slot.to);
  const isSubject = /VERB|AUX/.test(tokens[end]?.pos ?? '') || isWhoSays(tokens, slot.to);
  return isSubject && between.at(-1)?.word === ',' && between.filter(({ word }) => word === ',').length === 1;
}

/** "customs officials at Wagah reminded drivers": over where they are. */
function behindPlace(tokens: Stage['sentence']['tokens'], at: number): number {
  if (!/^(in|at|from)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.pos !== 'PROPN') return at;
  let end = at + 1;
  while (tokens[end]?.pos === 'PROPN') end++;
  return end;
}

/** "an official who asked not to be named told AFP". */
const isWhoSays = (tokens: Stage['sentence']['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'who' && tokens.slice(at, at + FAR).some(({ lower }) => /^(said|told|says)$/.test(lower));
/** How far behind "who" the verb of saying may stand. */
const FAR = 10;

/** ", a source at the ministry said": whoever stands behind the comma says it. */
export function isOfSayer({ sentence: { tokens } }: Stage, { slot, at }: Complement): boolean {
  if (at === undefined || !/^(say|tell|announce|report|add)$/.test(tokens[slot.to]?.lemma ?? '')) return false;
  const before = tokens.slice(0, at).findLast(({ pos }) => !/^(DET|ADJ|NOUN|NUM)$/.test(pos));
  return before?.word === ',' && before.index < at - 1;
}
