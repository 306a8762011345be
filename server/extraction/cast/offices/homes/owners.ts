/** Whose an office or a body is: from its own words, else from what was spoken of last. */

import { kindOfBody } from '../../../mentions/bodies/body-words.ts';
import type { BodyChunk, Owner, RoleChunk } from '../../../mentions/chunk.ts';
import { isArticle } from '../../../mentions/words.ts';
import type { Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Scene } from '../../casting.ts';
import { introducedAs } from '../../coreference/short-bodies.ts';
import { homeOfMinistry } from '../bodies/bare-ministry.ts';
import { bodyName } from '../bodies/body-name.ts';
import { mediaWing } from '../bodies/media-wing.ts';
import { isAnothers, stateThatHas } from '../bodies/shared-bodies.ts';
import { joinedState, speaksLast } from './its-doer.ts';
import { isOfBodies } from './surroundings.ts';

/** Key of the country, and of the body where the owner is one. */
export interface Owned {
  readonly country?: string | undefined;
  readonly body?: string | undefined;
  /** A smaller place that the office is of: "Izmir". */
  readonly seat?: string | undefined;
  /** The place is no capital, whose name may stand for its state: all its offices are its own. */
  readonly isRegion?: boolean;
}

/** `whose`: the words that the owner stands in, to tell "its" from "his". */
export function ownerOf(scene: Scene, owner: Owner | undefined, whose?: Pick<RoleChunk, 'from' | 'office'>): Owned {
  if (owner === undefined) return {};
  if (owner === 'pronoun' && whose && isWhose(scene, whose)) return ownedByLast(scene, whose);
  if (owner === 'pronoun')
    return whose && isIts(scene, whose)
      ? ownedByIt(scene, whose)
      : { country: (whose && sideBeside(scene, whose)) ?? sideSpokenOf(scene) };
  if (owner.what === 'body') {
    const body = bodyKey(scene, owner);
    return { body, country: scene.casting.drafts.sideOf(body) };
  }
  const { entry, use } = owner.hit;
  const key = scene.casting.drafts.place(entry);
  if (entry.kind === 'COUNTRY')
    return { country: key, ...(use === 'capital' && { seat: scene.board.words(owner.from, owner.to) }) };
  return { country: scene.casting.drafts.sideOf(key), seat: entry.name, isRegion: true };
}

/** "met President X and his foreign minister": the side of X. */
function sideBeside({ board, slots, casting }: Scene, { from }: { from: number }): string | undefined {
  const before = slots.at(-1);
  if (board.sentence.tokens[from - 1]?.lower !== 'and' || before?.to !== from - 1 || before.refs.length !== 1)
    return undefined;
  return casting.drafts.sideOf(before.refs[0] ?? '');
}

const isIts = ({ board }: Scene, { from }: { from: number }): boolean =>
  board.sentence.tokens.slice(from, from + 2).some(({ lower }) => lower === 'its');

const isWhose = ({ board }: Scene, { from }: { from: number }): boolean =>
  board.sentence.tokens[from]?.lower === 'whose';

/** "the Maldives, whose foreign minister", "the Arab League, whose secretary general": of who stands right before. */
function ownedByLast({ casting, slots }: Scene, { from }: { from: number }): Owned {
  const last = slots.findLast(({ to }) => to <= from);
  const key = last?.refs.length === 1 ? last.refs[0] : undefined;
  if (key === undefined) return {};
  const isBody = /BODY|FORCE|ORGANIZATION/.test(casting.drafts.get(key)?.kind ?? '');
  return { country: casting.drafts.sideOf(key), ...(isBody && { body: key }) };
}

/** "Its spokesman": of the body of the sentence before; "its minister": of the state that was spoken of. */
function ownedByIt(scene: Scene, { office, from }: Pick<RoleChunk, 'from' | 'office'>): Owned {
  const { casting, focus, slots } = scene;
  const kindOf = (key: string) => casting.drafts.get(key)?.kind ?? '';
  const here = slots.filter(({ use }) => use === 'plain').flatMap(({ refs }) => refs);
  // "The firm may buy shells from Y, its chairman said": the firm's.
  const near = speaksLast(scene, from) ? here : here.toReversed();
  const keys = [...near, ...(focus.subject === undefined ? [] : [focus.subject])];
  const body = [...keys, ...(focus.lastBodies ?? []).toReversed()].find((key) =>
    /BODY|FORCE|ORGANIZATION/.test(kindOf(key)),
  );
  if (body !== undefined && isOfBodies(office)) return { body, country: casting.drafts.sideOf(body) };
  // "Kenya will receive Indian boats, its minister said": Kenya's.
  const state = joinedState(scene, from) ?? [...here, ...keys].find((key) => kindOf(key) === 'COUNTRY');
  return { country: state ?? focus.countries[0] ?? sideSpokenOf(scene) };
}

/** The side of the person or country that the sentence began with, else of the one before. */
export function sideSpokenOf({ casting, slots, focus }: Scene): string | undefined {
  for (const slot of slots) {
    const side = slot.refs[0] === undefined ? undefined : casting.drafts.sideOf(slot.refs[0]);
    if (side !== undefined && (slot.use === 'plain' || opens(slot))) return side;
  }
  return (
    focus.persons.map((key) => casting.drafts.sideOf(key)).find((side) => side !== undefined) ?? focus.countries[0]
  );
}

/** "Chad's decision to leave, the ministry said". */
const opens = ({ use, from }: Slot): boolean => use === 'possessive' && from <= 1;

/** The country whose the nearest words before are: "President Aliyev, the defence minister". */
export function nearestSide(scene: Scene): string | undefined {
  const { casting, focus } = scene;
  const slots = isOfTopic(scene) ? [] : scene.slots;
  const near = slots.findLast(({ refs }) => refs[0] !== undefined && casting.drafts.sideOf(refs[0]) !== undefined);
  if (near?.refs[0] !== undefined) return casting.drafts.sideOf(near.refs[0]);
  return (
    focus.persons.map((key) => casting.drafts.sideOf(key)).find((side) => side !== undefined) ?? focus.countries[0]
  );
}

/** "On Azerbaijan, the spokesman said": what he spoke of; he is whoever spoke before. */
export const isOfTopic = ({ slots, board: { sentence } }: Scene): boolean =>
  /^(on|regarding|concerning|about)$/.test(sentence.tokens[0]?.lower ?? '') &&
  slots.length > 0 &&
  slots.every(({ to }) => sentence.tokens.findIndex(({ word }) => word === ',') >= to);

/** The key of a body: "Foreign Ministry of Kenya" where a nation owns it, else its own name. */
export function bodyKey(scene: Scene, chunk: BodyChunk): string {
  const { drafts } = scene.casting;
  const isShared = chunk.entry !== undefined && isAnothers(scene, chunk.entry);
  if (chunk.entry && !isShared) {
    const country = drafts.countryByCode(chunk.entry.iso2);
    return drafts.add({ kind: chunk.entry.kind, name: chunk.entry.name, country });
  }
  const wing = mediaWing(scene, chunk);
  if (wing !== undefined) return wing;
  const beside = chunk.owner === 'pronoun' ? officeBeside(scene, chunk.from) : undefined;
  const owned = beside === undefined ? ownerOf(scene, chunk.owner) : { country: beside };
  const before =
    chunk.owner === undefined && (!chunk.isName || isShortName(chunk))
      ? (introducedAs(scene, chunk.words.toLowerCase()) ?? namedBefore(scene, chunk))
      : undefined;
  if (before !== undefined) return before;
  const told = chunk.isName
    ? homeOfMinistry(scene, chunk)
    : (stateBefore(scene, chunk) ?? scene.casting.dateline ?? sideSpokenOf(scene));
  const country = owned.country ?? (isShared ? stateThatHas(scene, chunk.words) : undefined) ?? told;
  const name = bodyName(scene, isShared ? { ...chunk, isName: false } : chunk, { ...owned, country });
  // "the army's media wing", of Pakistan: a body that the tables know by what it is.
  const entry = chunk.isName && !isShared ? undefined : scene.casting.context.gazetteer.body(name);
  if (!entry) return drafts.add({ kind: kindOfBody(chunk.words, country !== undefined), name, country });
  const key = drafts.add({ kind: entry.kind, name: entry.name, country: drafts.countryByCode(entry.iso2) });
  drafts.alias(key, name);
  return key;
}

/** "Chad's defence minister and the commander of its air force": the side of whoever stands before the "and". */
function officeBeside({ board, casting, slots }: Scene, from: number): string | undefined {
  const before = slots.at(-1);
  const between = board.sentence.tokens.slice(before?.to ?? from, from).map(({ lower }) => lower);
  const isBeside = /^(, )?and (the )?([a-z-]+ )?(commander|chief|head|director|leader) of$/.test(between.join(' '));
  return isBeside && before?.refs.length === 1 ? casting.drafts.sideOf(before.refs[0] ?? '') : undefined;
}

/** "foreign ministry spokesman X said": of the state that acted in the sentence before, though the report is from another. */
function stateBefore({ board, casting, focus, slots }: Scene, { from, to }: BodyChunk): string | undefined {
  const { tokens, index, line } = board.sentence;
  const isBare = !isArticle(tokens[from]) && /^spokes/.test(tokens[to]?.lower ?? '');
  const isSameLine = casting.document.sentences[index - 1]?.line === line;
  const state = focus.subject === undefined ? undefined : casting.drafts.get(focus.subject);
  const isNew = slots.every(({ refs }) => refs.every((key) => casting.drafts.sideOf(key) === undefined));
  return isBare && isSameLine && isNew && state?.kind === 'COUNTRY' ? state.key : undefined;
}

/** "The Bank" after "the World Bank". */
const isShortName = ({ words: name }: BodyChunk): boolean => SHORT.has(name);
const SHORT = words(`
  Ministry Embassy Mission Directorate Department Secretariat Bank Fund Union Council Commission Court League Alliance Agency Organisation
  Organization Community Authority Corporation`);

/** "the army" after "Pakistan's Army"; with a capital "the Ministry" is the one that tells, which a text names first. */
function namedBefore({ casting }: Scene, { words, isName }: BodyChunk): string | undefined {
  const last = words.toLowerCase();
  const named = [...casting.drafts.all.values()].filter(
    ({ kind, name }) => /BODY|FORCE|ORGANIZATION/.test(kind) && name.toLowerCase().includes(last),
  );
  return (isName && TELLS.test(words) ? named[0] : named.at(-1))?.key;
}

const TELLS = /^(Ministry|Embassy|Department|Secretariat)$/;
