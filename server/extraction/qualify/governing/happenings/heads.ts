/** What the noun before a happening says of it: "the threat of an attack", "talks on a treaty", "instead of a visit". */

import type { Token } from '../../../shapes.ts';
import type { Effect, Governors } from '../../../tables/governors.ts';
import { words } from '../../../tables/word-list.ts';

const PHRASE = words('DET ADJ NOUN PROPN NUM PART ADV PRON');

/** They pass on what stands before them: "the risk of a wave of attacks". */
export const PART_OF = words(`
  series wave waves round rounds number spate kind sort type form couple resumption renewal return start launch conclusion signing signature
  outbreak escalation repeat repetition continuation extension establishment creation opening sale delivery supply dispatch`);

/** How far before the happening its head may stand. */
const REACH = 12;

/** Of the head with its preposition: "risk of", and with what follows where that counts: "talks on a". `at`: where the happening begins. */
export function effectsOfHead(tokens: readonly Token[], at: number, governors: Governors): readonly Effect[] {
  const preposition = prepositionBefore(tokens, at);
  const head = preposition && tokens[preposition.index - 1];
  if (!head) return [];
  const next = /^(an?|any|some|new|possible|another)$/.test(tokens[preposition.index + 1]?.lower ?? '') ? ' a' : '';
  for (const word of new Set([head.lower, head.lemma, head.lower.replace(/s$/, '')])) {
    const pair = `${word} ${preposition.lower}`;
    const found = [`${pair}${next}`, pair].map((key) => governors('head', key)).find((effects) => effects.length > 0);
    if (found) return found;
  }
  return [];
}

/** When, where and how a happening is to be, apart from whether it is: "the dates of his visit have not been announced". */
const FRAMES = words(`
  date dates day timing time venue place location agenda itinerary schedule timetable programme program format detail details
  duration length composition outcome result results text content contents`);

/** "No date for the visit", "details of the talks were not released", "the agenda of the talks has yet to be agreed". */
export function isOfFrame(tokens: readonly Token[], at: number): boolean {
  const preposition = prepositionBefore(tokens, at);
  return preposition !== undefined && FRAMES.has(tokens[preposition.index - 1]?.lower ?? '');
}

function prepositionBefore(tokens: readonly Token[], at: number): Token | undefined {
  let index = at - 1;
  for (; index > Math.max(0, at - REACH); index--) {
    const token = tokens[index];
    if (!token) return undefined;
    if (/^(of|than)$/.test(token.lower) && PART_OF.has(tokens[index - 1]?.lower ?? '')) index--;
    else if (token.pos === 'ADP' || /^(to|than)$/.test(token.lower)) return token;
    else if (!PHRASE.has(token.pos) && token.word !== "'s") return undefined;
  }
  return undefined;
}
