/** Whose a body or a role is, by the words directly before and behind it. */

import { words } from '../tables/word-list.ts';
import type { Board } from './board.ts';
import type { BodyChunk, Owner, PlaceChunk } from './chunk.ts';
import { isArticle, isPossessive, isPossessivePronoun } from './words.ts';

/** "… of Kenya", "… of the Republic of Kenya", "… at the Foreign Office" behind a body or a role. */
export function ownerAfter(board: Board, at: number): { owner: Owner; to: number } | undefined {
  const { tokens } = board.sentence;
  if (!/^(of|for|in|at)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const first = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  // "of the Republic Azerbaijan"
  const next = tokens[first]?.word === 'Republic' && !board.at(first) && board.at(first + 1) ? first + 1 : first;
  const chunk = board.at(next);
  if (chunk?.from !== next && chunk?.from !== at + 1) return undefined;
  const body = chunk.what === 'place' ? bodyOfNation(board, chunk) : undefined;
  if (body) return body;
  if (chunk.what === 'place' && chunk.hit.use !== 'demonym' && !/^(in|at)$/.test(tokens[at]?.lower ?? ''))
    return { owner: chunk, to: chunk.to };
  // "the head of the Azerbaijani state", "a spokesperson for the Kenyan government"
  if (
    chunk.what === 'place' &&
    /^(of|for)$/.test(tokens[at]?.lower ?? '') &&
    /^(state|government|nation)$/.test(tokens[chunk.to]?.lower ?? '')
  )
    return { owner: chunk, to: chunk.to + 1 };
  if (chunk.what !== 'body') return undefined;
  const owner = withPart(board, chunk);
  return { owner, to: owner.to };
}

const PARTS = words(`
  fleet command committee subcommittee department division directorate branch wing corps brigade regiment squadron academy college board bureau
  unit secretariat commission delegation desk arm service section`);
/** How many words the name of a part may have. */
const LONGEST = 5;

/** "the State Duma's foreign affairs committee": the committee, by all its words. */
function withPart(board: Board, body: BodyChunk): BodyChunk {
  const { tokens } = board.sentence;
  if (!isPossessive(tokens[body.to])) return body;
  const end = tokens.findIndex(({ lower, index }) => index > body.to && PARTS.has(lower));
  const between = tokens.slice(body.to + 1, end);
  const isPart =
    end > 0 &&
    between.length < LONGEST &&
    between.every(({ pos, lower }) => /ADJ|NOUN|PROPN/.test(pos) || lower === 'and');
  if (!isPart) return body;
  const part = board.words(body.to + 1, end + 1);
  return { what: 'body', from: body.from, to: end + 1, words: part, isName: false, owner: body };
}

/** "Azerbaijan's Milli Majlis": a body that is known, behind the state that has it. */
function bodyOfNation(board: Board, nation: PlaceChunk): { owner: Owner; to: number } | undefined {
  const { to } = nation;
  const body = isPossessive(board.sentence.tokens[to]) ? board.at(to + 1) : undefined;
  return body?.what === 'body' && body.from === to + 1 ? { owner: { ...body, owner: nation }, to: body.to } : undefined;
}

/** "Kenya's", "Kenyan", "the Azerbaijan Army's", "his" directly before. */
export function ownerBefore(board: Board, at: number): { owner: Owner; from: number } | undefined {
  const { tokens } = board.sentence;
  if (isPossessivePronoun(tokens[at - 1])) return { owner: 'pronoun', from: at - 1 };
  const last = isPossessive(tokens[at - 1]) ? at - 2 : at - 1;
  const chunk = board.at(last);
  if (chunk?.to !== last + 1) return undefined;
  if (chunk.what !== 'place' && chunk.what !== 'body') return undefined;
  if (chunk.what === 'body' && last === at - 1) return undefined;
  return { owner: chunk, from: chunk.from };
}

/** A state has these at home: an embassy in Baku is another's. */
const AT_HOME =
  /^(presidency|ministry|parliament|senate|cabinet|government|judiciary|treasury|legislature|office|army|military|committee)$/;

/** "the foreign ministry in Baku", "the Foreign Ministry in Baku": the state whose capital it is. */
export function stateBehind(board: Board, at: number): ReturnType<typeof ownerAfter> {
  const { tokens } = board.sentence;
  const chunk = tokens[at]?.lower === 'in' && AT_HOME.test(tokens[at - 1]?.lower ?? '') ? board.at(at + 1) : undefined;
  return chunk?.what === 'place' && chunk.hit.use === 'capital' ? { owner: chunk, to: chunk.to } : undefined;
}
