/** Places, nations and bodies that the gazetteer knows, and entities that the graph knows: the longest words first. */

import type { KnownEntities, KnownEntity, Token } from '../shapes.ts';
import type { Gazetteer, PlaceHit } from '../tables/gazetteer.ts';
import type { Board } from './board.ts';
import type { Chunk } from './chunk.ts';
import { isShipPrefix } from './names/name-cues.ts';
import { isPartOfPerson } from './part-of-person.ts';
import { isAnothers, isTailOfBody, waters, wholeCommittee, wholeRegion, withNation } from './wholes.ts';
import { isCalendar, isCapital, namesSomething, withoutBased } from './words.ts';

const LONGEST = 7;
/** Kinds of the graph that a name alone may stand for. People are found by their titles and names as well. */
const KNOWN_KINDS = new Set([
  'PERSON',
  'GOVERNMENT_BODY',
  'ARMED_FORCE',
  'INTERGOVERNMENTAL_ORGANIZATION',
  'ORGANIZATION',
  'MEDIA_OUTLET',
  'AGREEMENT',
  'EVENT',
  'EQUIPMENT',
  'PLACE',
]);

export function putKnownNames(board: Board, gazetteer: Gazetteer, known: KnownEntities): void {
  const { tokens } = board.sentence;
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    if (!token || !isCapital(token) || isCalendar(token)) continue;
    // "HMS Makkah" is no place.
    if (isShipPrefix(token.word) && isCapital(tokens[from + 1] ?? token)) {
      from++;
      continue;
    }
    const longest = longestAt(board, from, { gazetteer, known });
    const found =
      (longest && longest.to > from + 1 ? longest : waters(board, from)) ?? longest ?? paperAt(board, from, gazetteer);
    if (!found || isPlainArticle(found, token) || isPartOfPerson(found, tokens, gazetteer)) continue;
    if (isLanguage(found, tokens)) continue;
    if (isTailOfBody(found, tokens) || isAnothers(found, board, gazetteer)) continue;
    const chunk = wholeCommittee(withNation(wholeRegion(found, tokens), board, gazetteer), board, gazetteer);
    board.put(chunk);
    from = chunk.to - 1;
  }
}

/** "in an English language tweet": no nation's. */
const isLanguage = (chunk: Chunk, tokens: readonly Token[]): boolean =>
  chunk.what === 'place' && chunk.hit.use === 'demonym' && /^languages?$/.test(tokens[chunk.to]?.lower ?? '');

/** "The Kremlin": the article is no part of the name, unless it is called so: "The Hague". */
function isPlainArticle(chunk: Chunk, { lower }: Token): boolean {
  if (lower !== 'the') return false;
  const entry = chunk.what === 'place' ? chunk.hit.entry : chunk.what === 'body' ? chunk.entry : undefined;
  return entry !== undefined && !entry.name.startsWith('The ');
}

/** "the Guardian": only behind its article is it the paper. */
function paperAt(board: Board, at: number, gazetteer: Gazetteer): Chunk | undefined {
  const { tokens } = board.sentence;
  const next = tokens[at + 1];
  if (tokens[at - 1]?.lower !== 'the' || (next && namesSomething(next) && next.pos !== 'PUNCT')) return undefined;
  const body = gazetteer.body(`The ${tokens[at]?.word ?? ''}`);
  return body && toChunk({ body }, at, at + 1);
}

type Found =
  | { readonly place: PlaceHit }
  | { readonly body: ReturnType<Gazetteer['body']> }
  | { readonly entity: KnownEntity };

interface Sources {
  readonly gazetteer: Gazetteer;
  readonly known: KnownEntities;
}

/** Names that the graph knows are looked for in runs of so many words. */
const LONGEST_KNOWN = 5;

function longestAt(board: Board, from: number, { gazetteer, known }: Sources): Chunk | undefined {
  const { tokens } = board.sentence;
  // A name of several words may have a comma or a possessive in it: "Washington, D.C.".
  const words = gazetteer.longestFrom(
    tokens[from]?.lower === 'the' ? (tokens[from + 1]?.word ?? '') : withoutBased(tokens[from]?.word ?? ''),
  );
  const reach = words === 0 ? 0 : Math.min(LONGEST, words + 2);
  for (let to = Math.min(tokens.length, from + Math.max(reach, LONGEST_KNOWN)); to > from; to--) {
    const last = tokens[to - 1];
    const run = board.words(from, to);
    if (!last || (last.pos === 'PUNCT' && !endsInBracket(run)) || last.word === "'s") continue;
    const found =
      (to - from <= reach ? inGazetteer(run, gazetteer) : undefined) ??
      (to - from <= LONGEST_KNOWN ? inGraph(run, known) : undefined);
    if (found && !isStartOfMore(found, tokens[to])) return toChunk(found, from, to);
  }
  return undefined;
}

/** "DGPR (Navy)": the bracket is the name's own. */
const endsInBracket = (run: string): boolean => /\([^()]+\)$/.test(run);

/** "The National Assembly" is no paper. */
const isStartOfMore = (found: Found, next: Token | undefined): boolean =>
  'body' in found &&
  found.body?.name.startsWith('The ') === true &&
  next !== undefined &&
  namesSomething(next) &&
  next.pos !== 'PUNCT';

function inGazetteer(words: string, gazetteer: Gazetteer): Found | undefined {
  const body = gazetteer.body(words);
  if (body) return { body };
  const place = gazetteer.place(words);
  return place && { place };
}

/** One word alone tells too little, unless it is an abbreviation. Of several of one name, none is taken. */
function inGraph(words: string, known: KnownEntities): Found | undefined {
  if (!/[\s-]|\p{Lu}{2}/u.test(words)) return undefined;
  const [entity, second] = known.named(words).filter(({ kind }) => KNOWN_KINDS.has(kind));
  return entity && !second ? { entity } : undefined;
}

function toChunk(found: Found, from: number, to: number): Chunk {
  if ('place' in found) return { what: 'place', from, to, hit: found.place };
  if ('body' in found && found.body) {
    const { body } = found;
    return { what: 'body', from, to, words: body.name, entry: body, isName: true };
  }
  if ('entity' in found) {
    const { entity } = found;
    return { what: 'name', from, to, kind: entity.kind, known: entity, isInitial: false };
  }
  throw new Error('Nothing was found.');
}
