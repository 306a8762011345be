/** The slots of one sentence, in the order of the text: who and what it speaks of, each resolved as far as the text allows. */
import type { MentionForm } from '../../domain/candidate.ts';
import type { BodyChunk, Chunk, NameChunk, PlaceChunk } from '../mentions/chunk.ts';
import { isPossessive } from '../mentions/words.ts';
import type { Slot } from '../shapes.ts';
import type { Scene } from './casting.ts';
import { handOf } from './coreference/hands.ts';
import { nominalSlot } from './coreference/nominals.ts';
import { formOf, mentionBody } from './named-places.ts';
import { holdersNamed } from './offices/holders.ts';
import { bodyKey } from './offices/owners.ts';
import { personSlot } from './persons.ts';
import { toSlot } from './slot-at.ts';

export function fillSlots(scene: Scene): void {
  const { tokens } = scene.board.sentence;
  for (let at = 0; at < tokens.length; ) {
    castCompound(scene, at);
    castPrefixed(scene, at);
    const slot = slotFrom(scene, at);
    if (slot) scene.slots.push(toSlot(slot));
    at = Math.max(at + 1, slot?.to ?? scene.board.at(at)?.to ?? at + 1);
  }
}

/** "UK-France": both countries are in the cast, though no slot stands for them. */
function castCompound(scene: Scene, at: number): void {
  const word = scene.board.sentence.tokens[at]?.word ?? '';
  const parts = /[-–]/.test(word) ? word.split(/[-–]/) : [];
  if (parts.length !== 2) return;
  const hits = parts.map((part) => scene.casting.context.gazetteer.place(part));
  if (!hits.every((hit) => hit?.entry.kind === 'COUNTRY')) return;
  let start = scene.board.sentence.tokens[at]?.start ?? 0;
  hits.forEach((hit, index) => {
    const end = start + (parts[index]?.length ?? 0);
    if (hit)
      scene.casting.drafts.mention({
        start,
        end,
        entity: scene.casting.drafts.place(hit.entry),
        form: hit.use === 'demonym' ? 'demonym' : 'name',
      });
    start = end + 1;
  });
}

const PREFIXED = /^(?:pro|anti|counter|non|trans)-(?=\p{Lu})/iu;

/** "pro-Russian", "counter-ISIL": in the cast too, though it only describes. */
function castPrefixed(scene: Scene, at: number): void {
  const { board, casting } = scene;
  const token = board.sentence.tokens[at];
  const [prefix] = PREFIXED.exec(token?.word ?? '') ?? [];
  if (!token || prefix === undefined) return;
  const [start, end] = [token.start + prefix.length, token.start + token.word.length];
  const name = token.word.slice(prefix.length);
  const hit = casting.context.gazetteer.place(name);
  const entry = hit ? undefined : casting.context.gazetteer.body(name);
  const body = { what: 'body', from: at, to: at + 1, words: name, isName: true } as const;
  const entity = hit ? casting.drafts.place(hit.entry) : entry && bodyKey(scene, { ...body, entry });
  if (entity) casting.drafts.mention({ start, end, entity, form: hit?.use === 'demonym' ? 'demonym' : 'name' });
}

function slotFrom(scene: Scene, at: number): Slot | undefined {
  const chunk = scene.board.at(at);
  if (!chunk) return nominalSlot(scene, at);
  if (chunk.from !== at) return undefined;
  return nominalPair(scene, chunk) ?? OF_CHUNK[chunk.what](scene, chunk as never);
}

/** "the two presidents": a role that is plural may mean two people named before. */
function nominalPair(scene: Scene, chunk: Chunk): Slot | undefined {
  if (chunk.what !== 'role' || !chunk.isPlural) return undefined;
  return holdersNamed(scene, chunk) ?? nominalSlot(scene, chunk.from);
}

const OF_CHUNK: { readonly [What in Chunk['what']]: (scene: Scene, chunk: never) => Slot | undefined } = {
  place: placeSlot,
  body: bodySlot,
  role: (scene: Scene, { from }: Chunk) => personSlot(scene, from),
  rank: (scene: Scene, { from }: Chunk) => personSlot(scene, from),
  name: nameSlot,
};

function mention(
  scene: Scene,
  { from, to }: { from: number; to: number },
  named: { entity: string; form: MentionForm },
): void {
  const { tokens } = scene.board.sentence;
  scene.casting.drafts.mention({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, ...named });
}

const LOCATIVE =
  /^(in|near|at|around|outside|from|to|for|via|through|between|into|towards?|over|across|reached?|left|leaving|toured?|visit(ed|ing|s)?|hosted|capital|city|of)$/;

function placeSlot(scene: Scene, chunk: PlaceChunk): Slot | undefined {
  const { casting, board } = scene;
  const { entry, use } = chunk.hit;
  const country = casting.drafts.place(entry);
  const { tokens } = board.sentence;
  const isOwner = isPossessive(tokens[chunk.to]);
  const isCity = use === 'capital' && !isOwner && isWhere(scene, chunk);
  const key = isCity
    ? casting.drafts.add({ kind: 'PLACE', name: board.words(chunk.from, chunk.to), country })
    : country;
  if (isCity) casting.capitals.add(key);
  mention(scene, chunk, { entity: key, form: formOf(chunk, isCity) });
  const end = isOwner ? chunk.to + 1 : chunk.to;
  const hand = use === 'demonym' || use === 'name' ? handOf(scene, end) : undefined;
  const base = { sentence: board.sentence.index, from: chunk.from, form: formOf(chunk, isCity), use: 'plain' as const };
  if (hand?.isState) return { ...base, to: hand.to, refs: [country], reasons: ['hand-of-state'] };
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
  const owner = isOwner ? 'possessive' : use === 'demonym' && isBeforeNoun(scene, chunk.to) ? 'adjective' : 'plain';
  return { ...base, to: end, refs: [key], use: owner, reasons: reasonsOf(use, isCity) };
}

const reasonsOf = (use: string, isCity: boolean): string[] => {
  if (use === 'metonym') return ['metonym'];
  return use === 'capital' && !isCity ? ['capital-as-actor'] : [];
};

/** A capital is a place after "in", an actor elsewhere: "Baku said". Between two capitals it depends on the verb: "talks between Baku and Yerevan" are actors'. */
function isWhere({ board }: Scene, { from }: PlaceChunk): boolean {
  const { tokens } = board.sentence;
  const before = tokens[from - 1];
  if (from === 0) return isDateline(board.sentence.tokens);
  if (before?.lower === 'to' && tokens[from - 2]?.lower === 'according') return false;
  if (before?.lower === 'to' && /^(appeal|complain|apologi[sz]e)/.test(tokens[from - 2]?.lower ?? '')) return false;
  if (before?.word === ',' && tokens[from - 2]?.lower === 'capital') return true; // "in the Kenyan capital, Nairobi"
  if (
    before?.lower === 'between' ||
    (before?.lower === 'of' && tokens[from - 2]?.lower !== 'city' && tokens[from - 2]?.lower !== 'capital')
  )
    return false;
  return (
    before !== undefined && LOCATIVE.test(before.lower) && !(before.lower === 'to' && /PART|VERB/.test(before.pos))
  );
}

/** "NAIROBI, 12 March", "BAKU (Reuters) -". */
const isDateline = (tokens: readonly { word: string; lower: string }[]): boolean =>
  (tokens.length === 2 && tokens[1]?.word === '.') ||
  /^\p{Lu}{3,}$/u.test(tokens[0]?.word ?? '') ||
  tokens.slice(1, 8).some(({ word }) => word === '-') ||
  (/^[,:]$/.test(tokens[1]?.word ?? '') &&
    /^\d|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(tokens[2]?.lower ?? ''));

const isBeforeNoun = ({ board }: Scene, at: number): boolean =>
  /NOUN|ADJ|PROPN|NUM/.test(board.sentence.tokens[at]?.pos ?? '');

function bodySlot(scene: Scene, chunk: BodyChunk): Slot {
  const key = bodyKey(scene, chunk);
  const { board } = scene;
  mentionBody(scene, chunk);
  const isOwner = isPossessive(board.sentence.tokens[chunk.to]);
  return {
    sentence: board.sentence.index,
    from: chunk.from,
    to: isOwner ? chunk.to + 1 : acronymEnd(scene, chunk.to, key),
    refs: [key],
    form: chunk.isName ? 'name' : 'nominal',
    use: isOwner ? 'possessive' : 'plain',
    reasons: ['body'],
  };
}

/** "Inter-Services Public Relations (ISPR)": the short form is another name of it. */
function acronymEnd(scene: Scene, at: number, key: string): number {
  const { board, casting } = scene;
  const { tokens } = board.sentence;
  const short = tokens[at + 1]?.word ?? '';
  if (tokens[at]?.word !== '(' || tokens[at + 2]?.word !== ')' || !/^\p{Lu}[\p{Lu}\p{Ll}]{1,8}$/u.test(short))
    return at;
  casting.drafts.alias(key, short);
  mention(scene, { from: at + 1, to: at + 2 }, { entity: key, form: 'name' });
  return at + 3;
}

function nameSlot(scene: Scene, chunk: NameChunk): Slot | undefined {
  const { board, casting } = scene;
  const words = board.words(chunk.from, chunk.to);
  if (chunk.kind === 'PERSON' || casting.people.has(words)) {
    const slot = personSlot(scene, chunk.from);
    return (
      slot && (isPossessive(board.sentence.tokens[slot.to]) ? { ...slot, to: slot.to + 1, use: 'possessive' } : slot)
    );
  }
  if (chunk.kind === undefined) return undefined;
  const known = chunk.known && { entity: chunk.known, reason: 'name' };
  const short = known === undefined && /^\p{Lu}{2,8}$/u.test(words) ? casting.drafts.bodyCalled(words) : undefined;
  const key = short ?? casting.drafts.add({ kind: chunk.kind, name: words, known });
  mention(scene, chunk, { entity: key, form: 'name' });
  const isOwner = isPossessive(board.sentence.tokens[chunk.to]);
  const base = { sentence: board.sentence.index, from: chunk.from, refs: [key], form: 'name' as const, reasons: [] };
  return { ...base, to: isOwner ? chunk.to + 1 : chunk.to, use: isOwner ? 'possessive' : 'plain' };
}
