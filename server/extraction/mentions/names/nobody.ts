/** Capitals that name nobody: papers, plurals of bodies, one of many things. */

import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';

/** "National Defense Program Guidelines", "Foreign Ministries": written with capitals, and nobody. */
export const isNothing = (words: string): boolean =>
  /\b(Guidelines|Strategy|Doctrine|Posture|White Paper|Defen[cs]e Program(me)?|Ministries|Embassies|Parliaments|Governments|Armies|Cordon|Delegations?|Chief Guest|Guests? of Honou?r|Guards? of Honou?r|Honou?r Guards?|Trilateral|Bilateral|Ministerial)$/.test(
    words,
  );

/** "an enhanced Honor Cordon": one of many is nobody's name. */
export const isAnyThing = (tokens: readonly Token[], from: number, { isGivenName }: Gazetteer): boolean =>
  tokens[from - 1]?.pos === 'ADJ' &&
  /^an?$/.test(tokens[from - 2]?.lower ?? '') &&
  tokens[from + 1] !== undefined &&
  !isGivenName(tokens[from]?.word ?? '');

/** "at Ministerial level", "in Honor of": no place. */
export const isNoPlace = ({ word }: Token, next: Token | undefined): boolean =>
  /^levels?$/.test(next?.lower ?? '') ||
  (/^(Honou?r|Memory|Support|Celebration|Recognition|Commemoration|Accordance|Response)$/.test(word) &&
    /^(of|with|to)$/.test(next?.lower ?? ''));
