/** Where somebody is sent, whom he serves and what he is for: "to Georgia", "to the Prime Minister", "for Human Rights". */

import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import type { Charge, PlaceChunk } from '../chunk.ts';
import { isArticle, isPossessive, namesSomething } from '../words.ts';
import { mattersEnd } from './matters.ts';

type Roles = Gazetteer['roles'];

interface Charged {
  readonly charge: Charge;
  readonly to: number;
  /** Of whom somebody serves: "an aide to the Azerbaijani president". */
  readonly owner?: PlaceChunk;
}

/** Those that are sent somewhere. */
const SENT =
  /^(ambassador|envoy|representative|commissioner|consul|general|nuncio|delegate|attaché|attache|emissary|coordinator|rapporteur|mediator|affaires|(under-?)?secretary|d'affaires|negotiator)s?$/;

/** "to Georgia", "to the United Nations", "for Lebanon", "in Amman" behind an ambassador or envoy. */
export function chargeAfter(board: Board, at: number, roles: Roles): Charged | undefined {
  const { tokens } = board.sentence;
  if (!/^(to|for|in)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const served = servedAfter(board, at, roles);
  if (served) return served;
  // "the Secretary of Defense in Brussels": where he is, and not where he is sent.
  if (tokens[at]?.lower === 'in' && /^(state|defen[cs]e|secretary|secretary general)$/.test(headBefore(tokens, at)))
    return undefined;
  if (!isSent(board, at)) return regionAfter(board, at);
  const start = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  if (start === at + 2 && HERE.test(tokens[start]?.word ?? '') && !board.at(start))
    return { charge: { preposition: 'to', words: board.words(start - 1, start + 1) }, to: start + 1 };
  const chunk = board.at(start);
  const preposition = tokens[at]?.lower === 'for' ? 'for' : 'to';
  // "thanked the envoy for the UK's contribution".
  if (chunk && isPossessive(tokens[chunk.to])) return undefined;
  if (chunk?.from === start && (chunk.what === 'place' || chunk.what === 'body'))
    return chunk.what === 'place' && chunk.hit.use === 'demonym'
      ? undefined
      : { charge: { preposition, to: chunk }, to: chunk.to };
  const isDomain = (index: number) => roles.isDomain(tokens[index]?.lower ?? '');
  const matter =
    preposition === 'for' ? Math.max(mattersEnd(board, start, isDomain), matterEnd(board, start, roles)) : start;
  return matter > start ? { charge: { preposition, words: board.words(start, matter) }, to: matter } : undefined;
}

/** "Indian Ambassador to the Kingdom": the state that the text is written in. */
const HERE = /^(Kingdom|Sultanate|Republic|Emirates|Federation)$/;

const SERVES = /^(assistant|adviser|advisor|aide|secretary|counsellor|counselor)$/;

/** "Special Assistant to the Prime Minister": whom somebody serves is no title of his. */
function servedAfter(board: Board, at: number, roles: Roles): Charged | undefined {
  const { tokens } = board.sentence;
  if (tokens[at]?.lower !== 'to' || !SERVES.test(tokens[at - 1]?.lower ?? '')) return undefined;
  // "an aide to Prime Minister X": that is whom he serves, by name.
  if (!isArticle(tokens[at + 1])) return undefined;
  const nation = board.at(at + 2);
  const owner = nation?.what === 'place' && nation.hit.use === 'demonym' ? nation : undefined;
  const start = owner?.to ?? at + 2;
  const mayLead = (index: number): boolean =>
    roles.isModifier(tokens[index]?.lower ?? '') || /^(prime|chief|foreign|defence)$/.test(tokens[index]?.lower ?? '');
  let head = start;
  while (head < start + 2 && mayLead(head) && (mayLead(head + 1) || roles.isHead(tokens[head + 1]?.lower ?? '')))
    head++;
  if (!roles.isHead(tokens[head]?.lower ?? '')) return undefined;
  const words = tokens
    .slice(start, head + 1)
    .map(({ lower }) => lower)
    .join(' ');
  return { charge: { preposition: 'to the', words }, to: head + 1, ...(owner && { owner }) };
}

/** "the minister for Central Asia": a region that no state owns. */
function regionAfter(board: Board, at: number): { charge: Charge; to: number } | undefined {
  const { tokens } = board.sentence;
  if (tokens[at]?.lower !== 'for' || !/^(minister|secretary|director|state)$/.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  const start = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  const chunk = board.at(start);
  if (chunk?.what !== 'place' || chunk.hit.entry.kind !== 'PLACE' || chunk.hit.use === 'demonym') return undefined;
  const to = regionsEnd(board, chunk.to);
  return to > chunk.to
    ? { charge: { preposition: 'for', words: board.words(start, to) }, to }
    : { charge: { preposition: 'for', to: chunk }, to };
}

/** "for South Asia and the Commonwealth": two of them. */
function regionsEnd(board: Board, at: number): number {
  const { tokens } = board.sentence;
  if (tokens[at]?.lower !== 'and') return at;
  const chunk = board.at(isArticle(tokens[at + 1]) ? at + 2 : at + 1);
  const isRegion = chunk?.what === 'place' && chunk.hit.entry.kind === 'PLACE' && chunk.hit.use !== 'demonym';
  return isRegion || (chunk?.what === 'body' && tokens[chunk.from]?.word === 'Commonwealth') ? chunk.to : at;
}

/** "general" with its head. */
const headBefore = (tokens: readonly Token[], at: number): string => {
  const last = tokens[at - 1]?.lower ?? '';
  return last === 'general' ? `${tokens[at - 2]?.lower} ${last}` : last;
};

/** "Special Envoy of the Secretary-General of the United Nations for Sudan": so many words. */
const FAR = 8;

/** The head stands right before, or before "of Kenya". */
function isSent({ sentence: { tokens } }: Board, at: number): boolean {
  const powers = tokens.findLastIndex(({ lower, index }) => index < at && lower === 'plenipotentiary');
  const isBehindHead = powers > 2 && SENT.test(tokens[powers - 3]?.lower ?? '');
  const from = powers > at - 8 && isBehindHead && tokens[powers - 1]?.lower === 'and' ? powers - 2 : at;
  for (let head = from - 1; head >= Math.max(0, from - FAR); head--) {
    if (SENT.test(tokens[head]?.lower ?? '')) return true;
    if (/VERB|AUX|PUNCT|CCONJ/.test(tokens[head]?.pos ?? '')) return false;
  }
  return false;
}

/** "for corridors", "for Human Rights": what the envoy is for, where it is one word or two in capitals. */
function matterEnd(board: Board, start: number, roles: Roles): number {
  const { tokens } = board.sentence;
  // "a spokeswoman for President X": a person, not a matter.
  const first = tokens[start]?.lower ?? '';
  if (roles.isHead(first) || roles.isRank(first)) return start;
  let to = start;
  while (to < start + 3 && tokens[to] && !board.at(to) && namesSomething(tokens[to] as Token)) to++;
  if (to > start) return to;
  const [word, next] = [tokens[start], tokens[start + 1]];
  const isLast = next === undefined || next.pos === 'PUNCT';
  return word?.pos === 'NOUN' && isLast && !board.at(start) ? start + 1 : start;
}
