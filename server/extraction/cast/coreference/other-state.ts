/** "the country", "the island", "a neighbouring state", "its northern neighbour": a state by what it is, not by its name. */

import type { PlaceChunk } from '../../mentions/chunk.ts';
import { isPossessive } from '../../mentions/words.ts';
import type { Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import type { Scene } from '../casting.ts';
import { slotAt } from '../slot-at.ts';
import { fitting, nearOnesFirst } from './described-state.ts';
import { doerSide, doersBefore, isIsland } from './doer-side.ts';

const ARTICLE = /^(a|the|another|this|that)$/;
const OWNER = /^(its|their|his|her)$/;
const STATES = words('country nation state republic kingdom sultanate emirate monarchy neighbour neighbor junta');
const ISLANDS = words('island archipelago');
const PARTNERS = words('neighbour neighbor ally partner rival foe adversary patron creditor');
const LEAVING = words('leave quit exit flee');
/** How many words may describe it: "the landlocked country", "its big northern neighbour". */
const LONGEST = 4;

/** The one that is not the doer's. */
export function otherState(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const first = tokens[at]?.lower ?? '';
  const isOwned = OWNER.test(first);
  // "on a visit to our country" of a report; in a speech it is the speaker's.
  const isOurs = first === 'our' && scene.focus.speaker === undefined && scene.focus.orator === undefined;
  if (!isOwned && !isOurs && !ARTICLE.test(first)) return undefined;
  // "told six envoys to leave the country": where they are, whoever sends them away.
  if (first === 'the' && LEAVING.has(tokens[at - 1]?.lemma ?? '')) return undefined;
  const to = headBehind(scene, at, isOwned ? PARTNERS : STATES);
  noteRegions(scene, at, to ?? at);
  const apposed = to === undefined || !isOwned ? undefined : namedBehind(scene, to);
  const told = apposed ? [apposed] : to === undefined ? [] : othersFor(scene, { at, head: to - 1, isOwned });
  const others = told.length === 0 && to !== undefined && isOwnDoer(scene, at, to) ? ownSide(scene, at) : told;
  // "the fraternal country's defence minister": his.
  const isOwner = to !== undefined && isPossessive(tokens[to]);
  return slotAt(scene, [at, isOwner ? to + 1 : (to ?? at)], {
    refs: others.slice(0, 1),
    form: 'nominal',
    use: isOwner ? 'possessive' : 'plain',
    reasons: ['other-country'],
  });
}

/** "Chad's minister said the country had not borrowed": where no other state is told of, the speaker's own. */
const isOwnDoer = ({ board: { sentence } }: Scene, at: number, to: number): boolean =>
  /^(the country|the nation)$/.test(lowerOf(sentence.tokens.slice(at, to))) &&
  /^(AUX|VERB)$/.test(sentence.tokens[to]?.pos ?? '');

const ownSide = (scene: Scene, at: number): readonly string[] => {
  const own = doerSide(scene, at) ?? scene.focus.countries[0];
  return own === undefined ? [] : [own];
};

/** "its ally, Egypt,": the state that the commas name. */
function namedBehind({ board, casting }: Scene, to: number): string | undefined {
  const { tokens } = board.sentence;
  const chunk = tokens[to]?.word === ',' ? board.at(to + 1) : undefined;
  const isNamed = chunk?.what === 'place' && chunk.hit.entry.kind === 'COUNTRY' && chunk.hit.use !== 'demonym';
  return isNamed && /^[,.;]?$/.test(tokens[chunk.to]?.word ?? '') ? casting.drafts.place(chunk.hit.entry) : undefined;
}

/** Token behind the head, where only words that describe it stand before it. */
function headBehind({ board }: Scene, at: number, heads: ReadonlySet<string>): number | undefined {
  const { tokens } = board.sentence;
  for (let head = at + 1; head < at + 1 + LONGEST; head++) {
    const token = tokens[head];
    if (!token || board.at(head)?.what === 'role' || /^(ADP|PRON)$/.test(token.pos)) return undefined;
    // "the Republic of Korea" is named.
    const named = board.at(head);
    if (named?.what === 'place' && named.hit.entry.kind === 'COUNTRY') return undefined;
    // "the only African state to have recognised it": whichever that is.
    if (/^(only|first|last)$/.test(token.lower)) return undefined;
    const isHead = heads.has(token.lower) || (heads === STATES && ISLANDS.has(token.lower));
    // "the State House", "the state television", "the island nation": no head yet, or no country at all.
    if (isHead && !/NOUN|PROPN/.test(tokens[head + 1]?.pos ?? '')) return head + 1;
    if (
      !isOfRegion(board.at(head)) &&
      !/^[a-z-]+$/.test(token.word) &&
      !/^(Nordic|Baltic|Balkan|Gulf|Caspian|Andean|Pacific|Caribbean|Himalayan|Arab|Maghreb|Sahel|Sahelian|Scandinavian|Caucasus|Benelux|Iberian)$/.test(
        token.word,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "the Western Asian country": a region is no state. */
const isOfRegion = (chunk: ReturnType<Scene['board']['at']>): chunk is PlaceChunk =>
  chunk?.what === 'place' && chunk.hit.use === 'demonym' && chunk.hit.entry.kind === 'PLACE';

/** Where the text puts it. As an adjective the region is no mention. */
function noteRegions({ board, casting }: Scene, from: number, to: number): void {
  const chunks = new Set(Array.from({ length: to - from }, (_, at) => board.at(from + at)));
  for (const chunk of chunks) if (isOfRegion(chunk)) casting.drafts.place(chunk.hit.entry);
}

interface Phrase {
  readonly at: number;
  readonly head: number;
  readonly isOwned: boolean;
}

function othersFor(scene: Scene, { at, head, isOwned }: Phrase): readonly string[] {
  const { tokens } = scene.board.sentence;
  // "recognise the republic", where one of that name was told of.
  const named = tokens[head]?.lower === 'republic' && head === at + 1 ? republicOf(scene) : undefined;
  if (named !== undefined) return [named];
  const own = visitorSide(scene, at) ?? doerSide(scene, at);
  const near = here(scene, at);
  const before = isOwned ? [] : scene.focus.countries;
  // "left Togo for Chad, where she met the country's president": of the last.
  const last = isPossessive(tokens[head + 1]) ? near.toReversed() : [];
  // "broke off relations with Israel and halted exports to the country": the one that the sentence has named beside the doer.
  const beside = isOwned ? [] : besideDoer(scene, at);
  const told = [...beside, ...last, ...before, ...near, ...scene.casting.drafts.countries()];
  const described = fitting(scene, [at, head], [...new Set(told)]);
  // "The Gulf state had mediated": of those that it can be, whoever acts too.
  if (described.length < new Set(told).size || tokens[head]?.lower === 'junta') {
    // "Honduras broke with Taiwan, which accused the Central American country": of those in sight, if one fits.
    const inSight = described.filter((key) => near.includes(key) && key !== own);
    return inSight.length > 0 ? inSight : described;
  }
  const apart = described.filter((key) => key !== own);
  const others = /^neighbou?r$/.test(tokens[head]?.lower ?? '') ? nearOnesFirst(scene, own, apart) : apart;
  return ISLANDS.has(tokens[head]?.lower ?? '') ? told.filter((key) => isIsland(scene, key)) : others;
}

/** "hours after France's minister visited the country": not his own, whoever else acts. */
function visitorSide({ board: { sentence }, casting, slots }: Scene, at: number): string | undefined {
  if (sentence.tokens[at - 1]?.lemma !== 'visit') return undefined;
  const [visitor, more] = slots.at(-1)?.refs ?? [];
  return more === undefined && visitor !== undefined ? casting.drafts.sideOf(visitor) : undefined;
}

/** Of the sentence so far, where an "and" goes on with the same doer. */
function besideDoer(scene: Scene, at: number): readonly string[] {
  const { tokens } = scene.board.sentence;
  const doer = doersBefore(scene, at).at(-1);
  const and = tokens.findLastIndex(({ lower }, index) => index < at && lower === 'and');
  if (!doer || and < doer.to || !/^(VERB|AUX|ADV)$/.test(tokens[and + 1]?.pos ?? '')) return [];
  const named = scene.slots.filter(
    ({ from, to, use, form }) => from >= doer.to && to <= and && use === 'plain' && form !== 'pronoun',
  );
  return named.length === 1 ? here({ ...scene, slots: named }, at) : [];
}

/** States that the sentence has named so far; where an agency is at home, nobody says. */
const here = ({ slots, casting: { drafts } }: Scene, at: number): readonly string[] =>
  slots
    .flatMap(({ refs, to }) => (to <= at ? refs : []))
    .filter((key) => drafts.get(key)?.kind !== 'MEDIA_OUTLET')
    .flatMap((key) => drafts.sideOf(key) ?? []);

/** As it was called: "the Sahrawi Republic". */
const republicOf = ({ casting: { drafts, document } }: Scene): string | undefined =>
  drafts.mentions.findLast(
    ({ entity, start, end }) =>
      /^(COUNTRY|TERRITORY)$/.test(drafts.get(entity)?.kind ?? '') &&
      /\bRepublic$/.test(document.normal.slice(start, end)),
  )?.entity;
