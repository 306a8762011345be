/** What the words around a title say of whose it is: "a Turkish delegation led by the army chief", "her host, the president", "a visit by President X". */

import type { RoleChunk } from '../../../mentions/chunk.ts';
import { datelineEnd } from '../../../mentions/dateline.ts';
import type { Slot, Token } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';

/** Offices that bodies have as well as states. */
const OF_BODY =
  /^(deputy |acting )?(commissioner|spokesperson|spokesman|spokeswoman|chair|chairman|chairwoman|chairperson|director|director general|secretary general|secretary-general|executive director|managing director|country director|regional director|mission chief|head of mission|mission head|chief economist|head|chief executive|rector|coordinator)$/;
const LED = /^(headed|led|chaired|headed up|fronted|represented)$/;
const VISIT = /^(visit|trip|arrive|fly|travel|land|tour|journey)$/;

export const isOfBodies = (office: string): boolean => OF_BODY.test(office);

/** "a Malaysian delegation headed by the Chief of Army", "… headed by X, an adviser to President Y": the nation whose delegation it is. */
export function leadSide({ board, slots, casting }: Scene, { from }: RoleChunk): string | undefined {
  const before = board.sentence.tokens.slice(0, from);
  const led = before.findLastIndex(({ lower }, at) => LED.test(lower) && before[at + 1]?.lower === 'by');
  const isLeader = led === from - 2;
  const isLeadersChief =
    before.at(-1)?.lower === 'to' && !before.slice(led + 1).some(({ pos }) => /VERB|AUX/.test(pos));
  if (led < 0 || !(isLeader || isLeadersChief)) return undefined;
  // "Russia, which maintains bases in both, was represented by": of whom the sentence tells.
  const group =
    before[led]?.lower === 'represented'
      ? firstTold(slots, board.sentence.tokens)
      : slots.findLast(({ to }) => to <= led);
  return group?.refs[0] === undefined ? undefined : casting.drafts.sideOf(group.refs[0]);
}

/** "led on the Kenyan side by Permanent Secretary X", "From the Pakistani side, Minister X": the side that is named right before. */
export function sideNamedBefore({ board, casting: { drafts } }: Scene, { from }: RoleChunk): string | undefined {
  const { tokens } = board.sentence;
  const nation =
    tokens[from - 2]?.lower === 'side' && /^(by|,)$/.test(tokens[from - 1]?.lower ?? '')
      ? board.at(from - 3)
      : undefined;
  return nation?.what === 'place' ? drafts.sideOf(drafts.place(nation.hit.entry)) : undefined;
}

/** Whom the sentence begins with, behind a dateline. */
const firstTold = (slots: readonly Slot[], tokens: readonly Token[]): Slot | undefined =>
  slots.find(({ use, from }) => use === 'plain' && from >= datelineEnd(tokens));

/** "her host, Prime Minister X": the country that is visited, which is not hers. */
export function hostSide({ board, slots, casting, focus }: Scene, { from }: RoleChunk): string | undefined {
  const { tokens } = board.sentence;
  if (tokens[from - 1]?.word !== ',' || !/^hosts?$/.test(tokens[from - 2]?.lower ?? '')) return undefined;
  const [guest] = [...slots.flatMap(({ refs }) => refs), ...focus.persons];
  const own = guest === undefined ? undefined : casting.drafts.sideOf(guest);
  return own === undefined ? undefined : focus.countries.find((key) => key !== own);
}

/** "The commissioner, X" behind a sentence that names a police force. */
export function ledBodyOf({ focus, casting }: Scene, { office, isDefinite }: RoleChunk): string | undefined {
  const [body, second] = focus.lastBodies ?? [];
  if (!isDefinite || !isOfBodies(office) || body === undefined || second !== undefined) return undefined;
  return casting.drafts.get(body)?.kind === 'MEDIA_OUTLET' ? undefined : body;
}

/** The sentence speaks of a visit or an arrival in that country. */
export function isVisitTo({ board, casting }: Scene, country: string): boolean {
  const { tokens } = board.sentence;
  const visit = tokens.find(({ lemma, pos }) => VISIT.test(lemma) && /VERB|NOUN/.test(pos));
  if (!visit) return false;
  const behind = board.chunks().find((chunk) => chunk.what === 'place' && chunk.from > visit.index);
  if (behind?.what !== 'place' || !/^(to|in|at)$|^visit/.test(tokens[behind.from - 1]?.lower ?? '')) return false;
  return casting.drafts.sideOf(casting.drafts.place(behind.hit.entry)) === country;
}

/** "called on Crown Prince X in Jeddah": met in another country than the report's. */
export function isSeenAbroad({ board, casting }: Scene, { to }: RoleChunk, country: string): boolean {
  const name = board.chunks().find((chunk) => chunk.from >= to && chunk.what === 'name');
  const into = name && inBehind(board.sentence.tokens, name.to);
  const place = into === undefined ? undefined : board.at(into + 1);
  if (place?.what !== 'place') return false;
  const side = casting.drafts.sideOf(casting.drafts.place(place.hit.entry));
  return side !== undefined && side !== country;
}

/** "X in Paris", "X said in Paris", "X told reporters in Paris": where "in" stands. */
function inBehind(tokens: readonly Token[], at: number): number | undefined {
  const says = /^(say|tell|announce|add|note)$/.test(tokens[at]?.lemma ?? '') ? at + 1 : at;
  const listeners =
    says > at && /^(reporters|journalists|parliament)$/.test(tokens[says]?.lower ?? '') ? says + 1 : says;
  return tokens[listeners]?.lower === 'in' ? listeners : undefined;
}

const MEETS = /^(meet|meeting|talk|talks|negotiation|discussion|conversation|call)$/;

/** "Prime Minister X held a meeting with the Chairman of Turkmenistan here": whom an official of the country meets is no official of it. */
export function isMetBySide({ board, casting }: Scene, role: RoleChunk, country: string): boolean {
  const { tokens } = board.sentence;
  if (areBeside(tokens)) return false;
  const isMeeting = tokens.some(({ lemma }) => MEETS.test(lemma));
  return board.chunks().some((chunk) => {
    // "President X apologised to his Kenyan counterpart": he is not of Kenya.
    if (!isMeeting && !(chunk.what === 'role' && chunk.isCounterpart && chunk.from > role.to)) return false;
    if (chunk.what !== 'role' || chunk.from === role.from || chunk.owner === undefined || chunk.owner === 'pronoun')
      return false;
    return (
      chunk.owner.what === 'place' && casting.drafts.sideOf(casting.drafts.place(chunk.owner.hit.entry)) === country
    );
  });
}

/** "The meeting was attended by Minister X and Kenya's ambassador": who sits there is met by nobody. */
const areBeside = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => /^(attended|joined)$/.test(lower) && tokens[at + 1]?.lower === 'by');

/** "In Paris, Foreign Minister X said …": of where the sentence begins, or on a visit there; nobody knows. */
export function isTakenAbroad({ board, casting }: Scene, country: string): boolean {
  const place = board.at(1);
  if (!/^(in|at|from)$/.test(board.sentence.tokens[0]?.lower ?? '') || place?.what !== 'place') return false;
  const side = casting.drafts.sideOf(casting.drafts.place(place.hit.entry));
  return side !== undefined && side !== country;
}

/** The countries of the text so far. */
export const countriesBefore = ({ casting }: Scene): readonly string[] => casting.drafts.countries();
