/** Known names that are only a part of what stands there: "Eastern Ukraine", "the Punjab Province", "the Supreme Security Council". */

import type { Token } from '../shapes.ts';
import type { Gazetteer } from '../tables/gazetteer.ts';
import type { Board } from './board.ts';
import type { BodyChunk, Chunk } from './chunk.ts';
import { isArticle, isPossessive, namesSomething } from './words.ts';

const QUARTER = /^(north|south|east|west|central|(north|south)-?(east|west))(ern)?$/;
const REGION = /^(region|province|oblast|governorate|prefecture|district|county|peninsula|valley|voivodeship|canton)$/;
/** Bodies that many have: without more words the best known is meant. */
const COMMON_BODY =
  /^(security council|general assembly|human rights council|supreme court|central bank|security service|state council)$/i;

/** A place with the word that says which part or what kind it is: both written with capitals. */
export function wholeRegion(chunk: Chunk, tokens: readonly Token[]): Chunk {
  if (chunk.what !== 'place' || chunk.hit.use === 'demonym') return chunk;
  const [before, after] = [tokens[chunk.from - 1], tokens[chunk.to]];
  if (before && namesSomething(before) && QUARTER.test(before.lower))
    return { what: 'name', kind: 'PLACE', from: chunk.from - 1, to: chunk.to, isInitial: false, isSure: true };
  const isRegion = after && chunk.hit.entry.kind === 'PLACE' && namesSomething(after) && REGION.test(after.lower);
  return isRegion ? { ...chunk, to: chunk.to + 1 } : chunk;
}

const WATERS = /^(Gulf|Strait|Straits|Bay|Sea|Port|Cape)$/;

/** "the Gulf of Tonkin", "the Port of Tallinn": no more is said of what stands inside. */
export function waters(board: Board, from: number): Chunk | undefined {
  const { tokens } = board.sentence;
  const [first, of, name, after] = tokens.slice(from, from + 4);
  if (!WATERS.test(first?.word ?? '') || of?.lower !== 'of' || !name || !namesSomething(name)) return undefined;
  if (after && namesSomething(after) && after.pos === 'PROPN') return undefined;
  return { what: 'name', kind: 'PLACE', from, to: from + 3, isInitial: false, isSure: true };
}

/** "Security Council" behind another capital, or joined to one, is another body than the United Nations'. */
export function isTailOfBody(chunk: Chunk, tokens: readonly Token[]): boolean {
  const words = tokens.slice(chunk.from, chunk.to).map(({ word }) => word);
  if (chunk.what !== 'body' || !COMMON_BODY.test(words.join(' '))) return false;
  const before = tokens[chunk.from - 1];
  const first = /^(and|&)$/.test(before?.lower ?? '') ? tokens[chunk.from - 2] : before;
  return first !== undefined && first.pos !== 'PUNCT' && namesSomething(first);
}

/** A known body of a state that the words give to another: "the Joint Chiefs of Staff of Jordan", "Kenya's Foreign Office". */
export function isAnothers(chunk: Chunk, board: Board, gazetteer: Gazetteer): boolean {
  if (chunk.what !== 'body' || isOfOneState(chunk, board, gazetteer)) return chunk.what === 'body';
  if (chunk.entry?.iso2 === undefined) return false;
  const nation = nationBefore(board, chunk.from) ?? nationBehind(board, chunk, gazetteer)?.iso2;
  return nation !== undefined && nation !== chunk.entry.iso2;
}

/** "Secretary of the Security Council", "the Security Council of Tajikistan": no council of the United Nations. */
function isOfOneState(chunk: BodyChunk, board: Board, gazetteer: Gazetteer): boolean {
  const { tokens } = board.sentence;
  if (!COMMON_BODY.test(board.words(chunk.from, chunk.to)) || chunk.entry?.iso2 !== undefined) return false;
  const of = isArticle(tokens[chunk.from - 1]) ? chunk.from - 2 : chunk.from - 1;
  const isSecretarys = tokens[of]?.lower === 'of' && /^secretary$/.test(tokens[of - 1]?.lower ?? '');
  return isSecretarys || nationBehind(board, chunk, gazetteer) !== undefined;
}

/** The body with the state that it is said to be of: "Joint Chiefs of Staff Committee of Pakistan". */
export function withNation(chunk: Chunk, board: Board, gazetteer: Gazetteer): Chunk {
  const nation = chunk.what === 'body' && chunk.entry?.iso2 !== undefined && nationBehind(board, chunk, gazetteer);
  return nation ? { ...chunk, to: nation.to } : chunk;
}

const COMMITTEE = /^(Committee|Commission|Subcommittee)$/;

/** "State Duma Committee on CIS Affairs": a committee of a body that is known, with what it is for. */
export function wholeCommittee(chunk: Chunk, board: Board, { isGivenName }: Gazetteer): Chunk {
  const { tokens } = board.sentence;
  if (chunk.what !== 'body' || !chunk.entry || !COMMITTEE.test(tokens[chunk.to]?.word ?? '')) return chunk;
  // Whoever heads it may be named behind it.
  const isMatter = (token: Token | undefined) => isNamed(token) && !isGivenName(token?.word ?? '');
  let to = chunk.to + 1;
  if (/^(on|for)$/.test(tokens[to]?.lower ?? '') && isMatter(tokens[to + 1])) {
    to++;
    while (isMatter(tokens[to]) || (tokens[to]?.lower === 'and' && isMatter(tokens[to + 1]))) to++;
  }
  const words = board.words(chunk.from, to);
  return { ...chunk, to, words, entry: { ...chunk.entry, name: words } };
}

const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && namesSomething(token) && token.pos !== 'PUNCT';

const HEADS = /^(chairman|chairwoman|chair|chief|head|commander|director|speaker|president|members?)$/i;

/** Also before who heads it: "South Korea's chairman of the Joint Chiefs of Staff". */
function nationBefore(board: Board, start: number): string | undefined {
  const { tokens } = board.sentence;
  const of = isArticle(tokens[start - 1]) ? start - 2 : start - 1;
  const from = tokens[of]?.lower === 'of' && HEADS.test(tokens[of - 1]?.word ?? '') ? of - 1 : start;
  const chunk = board.at(isPossessive(tokens[from - 1]) ? from - 2 : from - 1);
  return chunk?.what === 'place' && chunk.hit.entry.kind === 'COUNTRY' ? chunk.hit.entry.iso2 : undefined;
}

/** So many words may a state's name have: "the United Arab Emirates". */
const LONGEST = 4;

function nationBehind(board: Board, { to }: BodyChunk, { place }: Gazetteer): { iso2: string; to: number } | undefined {
  const { tokens } = board.sentence;
  if (tokens[to]?.lower !== 'of') return undefined;
  const from = isArticle(tokens[to + 1]) ? to + 2 : to + 1;
  for (let end = Math.min(tokens.length, from + LONGEST); end > from; end--) {
    const hit = place(board.words(from, end));
    const iso2 = hit?.use === 'name' && hit.entry.kind === 'COUNTRY' ? hit.entry.iso2 : undefined;
    if (iso2 !== undefined) return { iso2, to: end };
  }
  return undefined;
}
