/** Where somebody goes, comes from or has been: "leaves for Puntarenas", "visited Naduri on Monday", "north of Zakho". */
import type { Token } from '../../shapes.ts';

interface Run {
  readonly from: number;
  readonly to: number;
}

const MOVES =
  /^(leave|travel|fly|head|sail|depart|return|come|drive|go|move|take|ship|send|bring|carry|march|bind|cross|journey|proceed|relocate|fly|rush|evacuate|deport|continue|divert)$/;
const PEOPLE =
  /^(instructors|troops|soldiers|engineers|experts|refugees|villagers|fishermen|farmers|herders|doctors|pilgrims|traders|miners|settlers|convoy|flight|train|bus|road|north|south|east|west|sight)$/;
/** "a two-day trip to Naduri". */
const JOURNEYS = /^(visit|visits|trip|journey|stopover|tour|pilgrimage|flight|return)$/;
/** Of places alone where the name stands bare: people are visited in hospital, with a title or by their full names. */
const SEES = /^(visit|tour|reach|leave)$/;
const BEHIND =
  /^(on|in|for|after|before|during|at|late|early|last|next|this|yesterday|today|tomorrow|twice|again|and|,|\.|;)$/;

export function isWhereTo(tokens: readonly Token[], { from, to }: Run): boolean {
  const before = tokens[from - 1];
  if (before?.pos === 'VERB' && SEES.test(before.lemma)) return BEHIND.test(tokens[to]?.lower ?? '.');
  const preposition = before?.lower ?? '';
  if (!/^(to|for|from|of|towards?)$/.test(preposition)) return false;
  const [last, ...more] = tokens.slice(Math.max(0, from - 4), from - 1).reverse();
  if (PEOPLE.test(last?.lower ?? '')) return true;
  if (preposition === 'to' && (JOURNEYS.test(last?.lower ?? '') || last?.lower === 'been')) return true;
  return preposition !== 'of' && [last, ...more].some((token) => token?.pos === 'VERB' && MOVES.test(token.lemma));
}
