/** Meetings whose names begin with a body, a place or two states: "the NATO Vilnius Summit", "the UK-France Summit". */
import type { Token } from '../../shapes.ts';
import type { Board } from '../board.ts';
import { namesSomething } from '../words.ts';

const MEETING = /^(summit|forum|dialogue|conference|roundtable)$/;
/** "the Summit of the Isles", "the Kampala Conference on Lake Victoria": names that may go on. */
export const isMeeting = (token: Token | undefined): boolean =>
  token !== undefined && token.index > 0 && namesSomething(token) && MEETING.test(token.lower);
/** So many words a name has before "Summit". */
const LONGEST = 4;

/** Where the name ends that begins at a token; undefined where no meeting's does. */
export function meetingEnd({ sentence: { tokens } }: Board, from: number): number | undefined {
  for (let at = from; at <= from + LONGEST; at++) {
    const token = tokens[at];
    if (!token || !namesSomething(token) || token.pos === 'PUNCT') return undefined;
    if (at > from && (MEETING.test(token.lower) || isOfTwoWords(tokens, at))) return at + 1;
  }
  return undefined;
}

/** "Australia-United States Ministerial Consultations", "the Rome Round Table". */
const isOfTwoWords = (tokens: readonly Token[], at: number): boolean =>
  (/^(Consultations|Meeting|Council)$/.test(tokens[at]?.word ?? '') && tokens[at - 1]?.word === 'Ministerial') ||
  (tokens[at]?.word === 'Table' && tokens[at - 1]?.word === 'Round');

/** "Steppe Shield 2023", "Rimfrost 34 opened": the year behind an event's name belongs to it. */
export const yearEnd = (tokens: readonly Token[], to: number): number =>
  /^(19|20|21)\d\d$/.test(tokens[to]?.word ?? '') ||
  (/^\d\d$/.test(tokens[to]?.word ?? '') && /^(VERB|AUX|PUNCT)$/.test(tokens[to + 1]?.pos ?? ''))
    ? to + 1
    : to;
