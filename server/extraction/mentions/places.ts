/** Places, nations and bodies that the gazetteer knows, and entities that the graph knows: the longest words first. */
import type { Gazetteer, PlaceHit } from '../gazetteer.ts';
import type { KnownEntities, KnownEntity, Token } from '../shapes.ts';
import type { Board } from './board.ts';
import { isInBodyNames } from './bodies/body-words.ts';
import type { Chunk, PlaceChunk } from './chunk.ts';
import { isShipPrefix } from './names/name-cues.ts';
import { isTailOfBody, wholeRegion } from './wholes.ts';
import { isCalendar, isCapital, namesSomething } from './words.ts';

const LONGEST = 7;
/** Names of places that are names of people as well. */
const AMBIGUOUS =
  /^(Jordan|Chad|Georgia|Turkey|Niger|Mali|Cuba|Male|Israel|Washington|Victoria|Paris|Sofia|Kingston|Wellington|Santiago|Sydney|Jackson|Lima|Nice|Roman|San Marino|Dakota|Carolina|Virginia|Florence|Austin|Lincoln|Houston|Dallas|Chelsea|Bristol|Alexandria|India|China|Francis|Monaco|Guinea|London|Berlin|Vienna|Holland|England|Ireland|France|Kent|Hamilton|Delhi|Ali|Malik|Salem|Kazan|Ahmad|Medina|Valencia|Lorraine)$/;
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
    if (isShipPrefix(token.word) && isCapital(tokens[from + 1] ?? token)) continue;
    const found =
      longestAt(board, from, { gazetteer, known }) ??
      paperAt(board, from, gazetteer) ??
      basedAt(board, from, gazetteer);
    if (!found || isPlainArticle(found, token) || isPartOfPerson(found, tokens, gazetteer)) continue;
    if (isTailOfBody(found, tokens)) continue;
    const chunk = wholeRegion(found, tokens);
    board.put(chunk);
    from = chunk.to - 1;
  }
}

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

const BASED = /-(based|flagged|registered|owned|operated|crewed)$/;

/** "Tripoli-based Foreign Minister X", "a Greek-flagged tanker": whose it is. */
function basedAt(board: Board, at: number, gazetteer: Gazetteer): Chunk | undefined {
  const word = board.sentence.tokens[at]?.word ?? '';
  const place = BASED.test(word) ? gazetteer.place(word.replace(BASED, '')) : undefined;
  return place && toChunk({ place }, at, at + 1);
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
    tokens[from]?.lower === 'the' ? (tokens[from + 1]?.word ?? '') : (tokens[from]?.word ?? ''),
  );
  const reach = words === 0 ? 0 : Math.min(LONGEST, words + 2);
  for (let to = Math.min(tokens.length, from + Math.max(reach, LONGEST_KNOWN)); to > from; to--) {
    const last = tokens[to - 1];
    if (!last || last.pos === 'PUNCT' || last.word === "'s") continue;
    const run = board.words(from, to);
    const found =
      (to - from <= reach ? inGazetteer(run, gazetteer) : undefined) ??
      (to - from <= LONGEST_KNOWN ? inGraph(run, known) : undefined);
    if (found) return toChunk(found, from, to);
  }
  return undefined;
}

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

/** "Foreign Minister Rafael Montoya": a firm's name before a surname. */
function isFirmAsGiven(
  { from, to }: Chunk,
  { before, after }: { before: Token | undefined; after: Token | undefined },
  { isGivenName, roles }: Gazetteer,
): boolean {
  if (
    to - from > 1 ||
    !after ||
    !isCapital(after) ||
    after.pos !== 'PROPN' ||
    isInBodyNames(after.lower) ||
    isCalendar(after)
  )
    return false;
  return (
    before !== undefined &&
    isCapital(before) &&
    (roles.isRank(before.lower) || roles.isHead(before.lower) || isGivenName(before.word))
  );
}

/** "Secretary for Defence Aden Duale": a city's name between a title and a surname. */
function isGivenAfterTitle(
  { hit, from, to }: PlaceChunk,
  tokens: readonly Token[],
  roles: Gazetteer['roles'],
): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (
    (hit.entry.kind !== 'PLACE' && hit.use !== 'capital') ||
    to - from > 1 ||
    !before ||
    !after ||
    !isCapital(before) ||
    !isCapital(after)
  )
    return false;
  return (
    (roles.isRank(before.lower) || roles.isHead(before.lower) || roles.isDomain(before.lower)) &&
    after.pos === 'PROPN' &&
    !isInBodyNames(after.lower)
  );
}

/** "the ambassador, Rosario Quispe": a city's name that is a given name, before a surname. */
function isGivenInName({ hit, from, to }: PlaceChunk, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (hit.entry.kind === 'COUNTRY' || !after || !isCapital(after) || after.pos !== 'PROPN') return false;
  const isWhere = /^(in|at|near|from|to|of|around|outside)$/.test(before?.lower ?? '');
  return !isWhere && !isInBodyNames(after.lower) && !isCalendar(after);
}

/** "the Chinese ambassador, Gao Wenbin": right behind an office and a comma. */
const isApposed = ({ from }: PlaceChunk, tokens: readonly Token[], roles: Gazetteer['roles']): boolean =>
  tokens[from - 1]?.word === ',' && roles.isHead(tokens[from - 2]?.lower ?? '');

/** "ambassador to India Kenta Morishige": where somebody is sent. */
const isPost = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'to' &&
  /^(ambassador|envoy|commissioner|representative)$/.test(tokens[at - 2]?.lower ?? '');

/** "Mumtaz Zahra Baloch", "Ali Turk,": a people's name behind a given name, and nobody of that people behind it. */
const isSurname = (
  { from, to }: PlaceChunk,
  { before, after }: { readonly before: Token | undefined; readonly after: Token | undefined },
  isGivenName: Gazetteer['isGivenName'],
): boolean =>
  to - from === 1 &&
  before !== undefined &&
  isCapital(before) &&
  isGivenName(before.word) &&
  !(after && (isCapital(after) || /^(NOUN|ADJ)$/.test(after.pos)));

/** "Georgia Meloni", "General Chad Smith": the word is part of somebody's name. */
function isPartOfPerson(chunk: Chunk, tokens: readonly Token[], { isGivenName, roles }: Gazetteer): boolean {
  const [before, after] = [tokens[chunk.from - 1], tokens[chunk.to]];
  if (chunk.what === 'body') return isFirmAsGiven(chunk, { before, after }, { isGivenName, roles } as Gazetteer);
  if (chunk.what !== 'place') return false;
  if (chunk.hit.use === 'demonym') return isSurname(chunk, { before, after }, isGivenName);
  const words = tokens
    .slice(chunk.from, chunk.to)
    .map(({ word }) => word)
    .join(' ');
  if (!AMBIGUOUS.test(words))
    return (
      isGivenAfterTitle(chunk, tokens, roles) ||
      ((isGivenName(words) || isApposed(chunk, tokens, roles)) && isGivenInName(chunk, tokens))
    );
  if (isPost(tokens, chunk.from)) return false;
  if (before && isCapital(before) && (roles.isRank(before.lower) || isGivenName(before.word))) return true;
  return (
    after !== undefined &&
    isCapital(after) &&
    after.pos === 'PROPN' &&
    !isInBodyNames(after.lower) &&
    !roles.isHead(after.lower) &&
    !roles.isModifier(after.lower) &&
    !isCalendar(after)
  );
}
