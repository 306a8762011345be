/** Bodies in lower case: "Kenya's foreign ministry", "the army". */

import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import { isCalledAgreement } from '../names/agreement-names.ts';
import { ownerAfter, ownerBefore, stateBehind } from '../owner-beside.ts';
import { isRestOfRole } from '../roles/like-bodies.ts';
import { isArticle, isCapital } from '../words.ts';
import type { BodySpan } from './body-span.ts';
import { isBodyPair, isBodyWord } from './body-words.ts';

/** "Kenya's foreign ministry", "the Kenyan army", "its air force": in lower case only with an owner or an article. */
export function plainBody(board: Board, at: number, gazetteer: Gazetteer): BodySpan | undefined {
  const { tokens } = board.sentence;
  const pair = `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`;
  const heads = isBodyPair(pair) ? 2 : isBodyWord(tokens[at]?.lower ?? '') ? 1 : 0;
  const length = heads === 1 ? fieldEnd(tokens, at + 1, gazetteer) - at : heads;
  if (length === 0 || /VERB|AUX/.test(tokens[at]?.pos ?? '')) return undefined;
  if (isRestOfRole(board, at, gazetteer.roles)) return undefined;
  // "the military leadership", "police officers": the body only describes; but "the foreign ministry spokesman" is the body's.
  const next = tokens[at + length];
  // "the Pacific Police Compact"
  if (next && isCapital(next) && isCalledAgreement(tokens, next.index)) return undefined;
  const describes = next !== undefined && (/NOUN|ADJ/.test(next.pos) || isOffice(next, gazetteer));
  if (isOutletNamed(tokens, at + length)) return undefined;
  if ((describes && !isOfBody(next.lower)) || describesInList(tokens, at + length)) return undefined;
  let from = at;
  while (isModifierOfBody(tokens[from - 1], gazetteer) && !board.at(from - 1)) from--;
  const before = ownerBefore(board, from);
  const after = ownerAfter(board, at + length) ?? stateBehind(board, at + length);
  if (!before && !after && !isArticle(tokens[from - 1]) && !isSpokenFor(tokens, at + length)) return undefined;
  const owner = before?.owner ?? after?.owner;
  const start = before?.from ?? from;
  return {
    from: isArticle(tokens[start - 1]) ? start - 1 : start,
    to: before ? at + length : (after?.to ?? at + length),
    words: board.words(from, at + length),
    isName: false,
    ...(owner && { owner }),
  };
}

/** "public broadcaster Kol radio": what the name behind it is. */
const isOutletNamed = (tokens: readonly Token[], at: number): boolean =>
  /^broadcaster$/.test(tokens[at - 1]?.lower ?? '') && isCapital(tokens[at] ?? { word: '' });

/** "the military, military-technical and other areas": one of several adjectives of a noun. */
function describesInList(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (/^(,|and|or)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'ADJ') at += 2;
  return at > from && tokens[from - 1]?.lower === 'military' && tokens[at]?.pos === 'NOUN';
}

/** "The Army Chief": in capitals. */
const isOffice = (token: Token, { roles }: Gazetteer): boolean => isCapital(token) && roles.isHead(token.lower);

/** "the ministry of foreign affairs", "its ministry of trade and industry": what it is for belongs to its name. */
function fieldEnd(tokens: readonly Token[], at: number, { roles }: Gazetteer): number {
  const isField = (index: number) =>
    roles.isDomain(tokens[index]?.lower ?? '') && /^\p{Ll}/u.test(tokens[index]?.word ?? '');
  if (tokens[at - 1]?.lower !== 'ministry' || tokens[at]?.lower !== 'of' || !isField(at + 1)) return at;
  let end = at + 2;
  while (isField(end) || (tokens[end]?.lower === 'and' && isField(end + 1))) end++;
  return end;
}

/** "foreign ministry spokesman X said": whose ministry it is, the text has told. */
function isSpokenFor(tokens: readonly Token[], at: number): boolean {
  const [office, name] = tokens.slice(at, at + 2);
  const isMinistry = tokens[at - 1]?.lower === 'ministry' && office !== undefined && isOfBody(office.lower);
  return isMinistry && name !== undefined && isCapital(name);
}

/** Offices that a body has as such. */
const isOfBody = (lower: string): boolean => /^(spokes(man|woman|person)|speaker)$/.test(lower);

const isModifierOfBody = (token: Token | undefined, { roles }: Gazetteer): boolean =>
  token !== undefined &&
  (roles.isDomain(token.lower) ||
    /^(national|federal|supreme|central|state|royal|public|first|second|third|fourth|caretaker|interim|transitional|coalition|minority|outgoing)$/.test(
      token.lower,
    ));
