/** Places and nations: the state, its troops, or only where something is. */
import type { PlaceChunk } from '../../mentions/chunk.ts';
import { isBased, isPossessive } from '../../mentions/words.ts';
import { once } from '../../once.ts';
import type { Document, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Scene } from '../casting.ts';
import { handOf, modelAt } from '../coreference/hands.ts';
import { formOf, mentionAt, placeKey } from '../named-places.ts';
import { nameSlot } from './name-slot.ts';
import { isWhere } from './where.ts';

export function placeSlot(scene: Scene, chunk: PlaceChunk): Slot | undefined {
  const { casting, board } = scene;
  const { use } = chunk.hit;
  const country = placeKey(scene, chunk);
  const { tokens } = board.sentence;
  const isOwner = isPossessive(tokens[chunk.to]);
  // "the Vienna-based company X": where it sits.
  const isSeat = tokens.slice(chunk.from, chunk.to).some(isBased);
  const isCity = use === 'capital' && !isOwner && (isSeat || isWhere(scene, chunk));
  const key = isCity
    ? casting.drafts.add({ kind: 'PLACE', name: board.words(chunk.from, chunk.to), country })
    : (bodyBySeat(scene, chunk) ?? country);
  if (isCity) casting.capitals.add(key);
  mentionAt(scene, chunk, { entity: key, form: formOf(chunk, isCity) });
  // "3 million US dollars": nobody's deed.
  if (CURRENCIES.has(tokens[chunk.to]?.lower ?? '')) return undefined;
  const end = isOwner ? chunk.to + 1 : chunk.to;
  const mayAct = use === 'demonym' || (use === 'name' && (isOwner || !isGiven(scene, end)));
  const hand = mayAct ? handOf(scene, end) : undefined;
  const model = hand && modelAt(scene, end);
  // "Russian Su-34 jets": the model is named all the same.
  if (model) nameSlot(scene, model);
  const base = { sentence: board.sentence.index, from: chunk.from, form: formOf(chunk, isCity), use: 'plain' as const };
  if (hand?.isState)
    return {
      ...base,
      to: hand.to,
      refs: [leaderOf(scene, hand.to, country) ?? country],
      reasons: ['hand-of-state', ...(isSent(tokens, hand.to) ? ['sent-by-state'] : [])],
    };
  if (hand) {
    const name = board.words(chunk.from, hand.to).replace(/\s*'s? /, ' ');
    return {
      ...base,
      to: hand.to,
      form: 'nominal',
      refs: [casting.drafts.add({ kind: 'GROUP', name, country: casting.drafts.sideOf(country) })],
      reasons: ['group-of-nation'],
    };
  }
  const isAdjective = isSeat || (use === 'demonym' && isBeforeNoun(scene, chunk.to));
  const owner = isOwner ? 'possessive' : isAdjective ? 'adjective' : 'plain';
  return { ...base, to: end, refs: [key], use: owner, reasons: reasonsOf(use, isCity) };
}

const CURRENCIES = words('dollar dollars francs dinars riyals rials rupees shillings kroner kronor yuan');

/** "Brazil supplies patrol aircraft": a verb that is tagged as a noun, and no patrol of Brazil's. "gave Ukraine 50 tanks": nor its tanks. */
function isGiven({ board, casting }: Scene, at: number): boolean {
  const token = board.sentence.tokens[at];
  if (token?.pos === 'NUM') return true;
  const isBare = token !== undefined && /^\p{Ll}.*s$/u.test(token.word) && token.lemma !== token.lower;
  return isBare && casting.context.lexicon.verbs.has(token.lemma) && board.sentence.tokens[at + 1]?.pos === 'NOUN';
}

/** Who is meant by the city that it sits in, where the text does not speak of the state. */
const SEAT = { city: 'Brussels', state: /^belgi/, body: 'European Union' };

const speaksOfState: (document: Document) => boolean = once(({ sentences }) =>
  sentences.some(({ tokens }) => tokens.some(({ lower }) => SEAT.state.test(lower))),
);

/** "Brussels imposed tariffs": the union, and not Belgium. */
const bodyBySeat = ({ casting, board }: Scene, { from, to, hit }: PlaceChunk): string | undefined =>
  hit.use === 'capital' && board.words(from, to) === SEAT.city && !speaksOfState(casting.document)
    ? casting.drafts.add({ kind: 'INTERGOVERNMENTAL_ORGANIZATION', name: SEAT.body })
    : undefined;

/** "Welcoming the Turkish delegation" behind "a delegation led by X": X. */
function leaderOf({ board, casting, focus: { leader } }: Scene, to: number, country: string): string | undefined {
  const isDelegation = board.sentence.tokens[to - 1]?.lower === 'delegation';
  return isDelegation && leader !== undefined && casting.drafts.sideOf(leader) === country ? leader : undefined;
}

/** "a Kenyan delegation": people, whom one can meet. */
const isSent = (tokens: readonly Token[], to: number): boolean =>
  /^(delegation|team|mission|negotiators|side)$/.test(tokens[to - 1]?.lower ?? '');

const reasonsOf = (use: string, isCity: boolean): string[] => {
  if (use === 'metonym') return ['metonym'];
  return use === 'capital' && !isCity ? ['capital-as-actor'] : [];
};

const isBeforeNoun = ({ board }: Scene, at: number): boolean =>
  /NOUN|ADJ|PROPN|NUM/.test(board.sentence.tokens[at]?.pos ?? '');
