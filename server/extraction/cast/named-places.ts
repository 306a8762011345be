/** Mentions of the names that stand inside other words: "Kenya" in "Kenya's defence minister", "Canadian" in "Royal Canadian Navy". */
import type { MentionForm } from '../../domain/candidate.ts';
import type { BodyChunk, Owner, PlaceChunk, RoleChunk, Seat } from '../mentions/chunk.ts';
import { isPossessive } from '../mentions/words.ts';
import type { PlaceHit } from '../tables/gazetteer.ts';
import type { Scene } from './casting.ts';
import { bodyKey } from './offices/homes/owners.ts';

export function formOf({ hit }: PlaceChunk, isCity: boolean): MentionForm {
  if (hit.use === 'demonym') return 'demonym';
  return hit.use === 'name' || isCity ? 'name' : 'metonym';
}

/** Whose a role is, and where its holder is sent. */
export function mentionOwners(scene: Scene, { owner, charge, seat }: RoleChunk): void {
  if (seat) mentionSeat(scene, seat);
  if (owner !== undefined) mentionOwner(scene, owner);
  if (charge && 'to' in charge) mentionOwner(scene, charge.to);
}

function mentionSeat(scene: Scene, seat: Seat): void {
  const name = scene.board.words(seat.from, seat.to);
  mentionAt(scene, seat, { entity: scene.casting.drafts.add({ kind: seat.kind, name }), form: 'name' });
}

export function mentionOwner(scene: Scene, owner: Owner): void {
  if (owner === 'pronoun') return;
  if (owner.what === 'place') mentionPlace(scene, owner);
  else mentionBody(scene, owner);
}

function mentionPlace(scene: Scene, chunk: PlaceChunk): void {
  mentionAt(scene, chunk, { entity: placeKey(scene, chunk), form: formOf(chunk, false) });
}

/** What is contested has names that take sides: the text's is noted. */
export function placeKey({ casting: { drafts }, board }: Scene, { hit, from, to }: PlaceChunk): string {
  const key = drafts.place(hit.entry);
  if (hit.entry.isContested && hit.use === 'name') drafts.alias(key, board.words(from, to).replace(/^the /i, ''));
  return key;
}

/** The body, and the nation that owns it. */
export function mentionBody(scene: Scene, chunk: BodyChunk): void {
  const { owner } = chunk;
  const isNation = owner !== 'pronoun' && owner?.what === 'place' && owner.hit.entry.kind === 'COUNTRY';
  if (isNation || (owner !== 'pronoun' && owner?.what === 'body')) mentionOwner(scene, owner);
  if (chunk.isName && !isNation) mentionNested(scene, chunk);
  const entity = bodyKey(scene, chunk);
  const from = chunk.isName ? behindPossessor(scene, chunk) : chunk.from;
  if (chunk.isName) scene.casting.drafts.alias(entity, scene.board.words(from, chunk.to).replace(/^the /i, ''));
  mentionAt(scene, { from, to: chunk.to }, { entity, form: chunk.isName ? 'name' : 'nominal' });
}

/** Many states have them by this name: "the Bolivian Senate". */
const CHAMBER = /^(Senate|Congress|Parliament|National Assembly|Federal Council|Cabinet)$/;

/** "Iran's Revolutionary Guards": whose they are is no part of the name. "People's Council" is one. */
function behindPossessor({ board, casting }: Scene, { from, to }: BodyChunk): number {
  const { tokens } = board.sentence;
  const owner = board.words(from, from + 1);
  if (CHAMBER.test(board.words(from + 1, to)) && casting.context.gazetteer.place(owner)?.use === 'demonym')
    return from + 1;
  const at = tokens.findIndex((token, index) => index > from && index < to - 1 && isPossessive(token));
  return at > 0 && casting.context.gazetteer.place(board.words(from, at)) ? at + 1 : from;
}

/** Notes that these tokens mention an entity. */
export function mentionAt(
  { casting: { drafts }, board }: Scene,
  { from, to }: { from: number; to: number },
  named: { entity: string; form: MentionForm },
): void {
  const { tokens } = board.sentence;
  const start = tokens[from]?.start ?? 0;
  drafts.mention({ start, end: start + board.words(from, to).length, ...named });
}

const LONGEST = 3;

/** "Canadian" in "Royal Canadian Navy", "UN" in "UN Security Council", "United Nations" in "United Nations General Assembly". */
function mentionNested(scene: Scene, body: BodyChunk): void {
  const { from, to } = body;
  for (let start = from; start < to; start++)
    for (let end = Math.min(to, start + LONGEST); end > start; end--)
      if (end - start < to - from && mentionInside(scene, body, [start, end])) {
        start = end - 1;
        break;
      }
}

/** Who fights for a land is not of a town: "the Azawad Front", "the Balochistan Liberation Army". */
const FIGHTS = /\b(Front|Army|Movement|Resistance|Guard|Brigade|Party|League|Organi[sz]ation)\b/;
const hasSeat = ({ board }: Scene, { from, to, entry }: BodyChunk): boolean =>
  !FIGHTS.test(board.words(from, to)) && (entry === undefined || /^(ORGANIZATION|GOVERNMENT_BODY)$/.test(entry.kind));

/** "Sharjah" in "Sharjah Chamber of Commerce", "Taxila" in "Heavy Industries Taxila": not "Caspian", which is of no one state. */
const isTown = ({ entry, use }: PlaceHit): boolean =>
  use === 'capital' || (use === 'name' && entry.kind === 'PLACE' && entry.iso2 !== undefined);

function townKey({ casting: { drafts } }: Scene, { entry, use }: PlaceHit, name: string): string {
  const place = drafts.place(entry);
  return use === 'capital' ? drafts.add({ kind: 'PLACE', name, country: place }) : place;
}

function mentionInside(scene: Scene, body: BodyChunk, [from, to]: readonly [number, number]): boolean {
  const { board, casting } = scene;
  if (!/^\p{Lu}/u.test(board.sentence.tokens[from]?.word ?? '')) return false;
  const words = board.words(from, to);
  const hit = casting.context.gazetteer.place(words);
  if (hit?.entry.kind === 'COUNTRY' && /name|demonym/.test(hit.use)) {
    mentionPlace(scene, { what: 'place', from, to, hit });
    return true;
  }
  if (hit && isTown(hit) && board.sentence.tokens[from - 1]?.lower !== 'of' && hasSeat(scene, body)) {
    mentionAt(scene, { from, to }, { entity: townKey(scene, hit, words), form: 'name' });
    return true;
  }
  const union = /^(United Nations|UN)$/.test(words) ? casting.context.gazetteer.body(words) : undefined;
  if (union) mentionBody(scene, { what: 'body', from, to, words, entry: union, isName: true });
  return union !== undefined;
}
