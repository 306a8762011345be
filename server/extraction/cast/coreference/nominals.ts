/** Words that stand for somebody named elsewhere, or for a group: pronouns, pairs, groups, "the guest", "the country". */
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { mentionOwner } from '../named-places.ts';
import { FIRST } from '../offices/first-offices.ts';
import { whoHasRank } from '../offices/who-has-rank.ts';
import { slotAt } from '../slot-at.ts';
import { group } from './groups.ts';
import { majesty } from './majesty.ts';
import { otherState } from './other-state.ts';
import { pair } from './pairs/pairs.ts';
import { reciprocal } from './pairs/reciprocal.ts';
import { sidesOf } from './pairs/sides-of.ts';
import { theSeveral } from './pairs/the-several.ts';
import { theTwo } from './pairs/the-two.ts';
import { pronoun } from './pronouns/pronouns.ts';
import { shortBody } from './short-bodies.ts';
import { theLatter } from './the-latter.ts';
import { whoseState } from './whose-state.ts';

/** A slot that begins at a token without a chunk. */
export function nominalSlot(scene: Scene, at: number): Slot | undefined {
  return (
    otherState(scene, at) ??
    theLatter(scene, at) ??
    majesty(scene, at) ??
    pronoun(scene, at) ??
    guest(scene, at) ??
    delegation(scene, at) ??
    leader(scene, at) ??
    titled(scene, at) ??
    reciprocal(scene, at) ??
    theTwo(scene, at) ??
    theSeveral(scene, at) ??
    whoseState(scene, at) ??
    sidesOf(scene, at) ??
    pair(scene, at) ??
    shortBody(scene, at) ??
    group(scene, at)
  );
}

const GUESTS = /^(guest|visitor|dignitary)$/;
const VISITORS =
  /^(guest|visitor|dignitary|minister|president|premier|leader|official|envoy|secretary|chief|commander|statesman|monarch|king)$/;

/** "the visiting dignitary", "the guest", "the visiting minister": who came. */
function guest(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const isVisiting = tokens[at + 1]?.lower === 'visiting';
  const head = tokens[at]?.lower === 'the' ? (isVisiting ? at + 2 : at + 1) : -1;
  const heads = isVisiting && tokens[head + 1]?.pos !== 'PROPN' ? VISITORS : GUESTS;
  if (!heads.test(tokens[head]?.lower ?? '')) return undefined;
  return slotAt(scene, [at, head + 1], {
    refs: visitorOf(scene),
    form: 'nominal',
    use: 'plain',
    reasons: ['guest'],
  });
}

/** "The delegation then met": whoever heads it, where the text has told. */
function delegation(scene: Scene, at: number): Slot | undefined {
  const { leader } = scene.focus;
  const { tokens } = scene.board.sentence;
  const head = /^(the|this)$/.test(tokens[at]?.lower ?? '')
    ? tokens[at + 1]?.lower === 'visiting'
      ? at + 2
      : at + 1
    : -1;
  const isWhole = !/^(of|from|led|headed|comprising|including)$|^'s$/.test(tokens[head + 1]?.lower ?? '');
  if (leader === undefined || tokens[head]?.lower !== 'delegation' || !isWhole) return undefined;
  return slotAt(scene, [at, head + 1], { refs: [leader], form: 'nominal', use: 'plain', reasons: ['delegation'] });
}

/** Of those who met last, then of those in office, the first who is not of the country that the report is from, or the first city is in; else who was spoken of last. */
function visitorOf({ casting: { offices, dateline, capitals, drafts }, focus }: Scene): readonly string[] {
  const [city] = capitals;
  const host = dateline ?? (city === undefined ? undefined : drafts.sideOf(city));
  const { peopleTogether: met = [] } = focus;
  const [guest, other] = met.filter(
    (key) => drafts.get(key)?.kind === 'PERSON' && ![undefined, host].includes(drafts.sideOf(key)),
  );
  if (host !== undefined && met.length === 2 && guest !== undefined && other === undefined) return [guest];
  const abroad = [...offices].find(([, held]) =>
    held.every(({ country }) => country !== undefined && country !== host),
  );
  if (host !== undefined && abroad) return [abroad[0]];
  // "received the Secretary General of the GCC": of no state, and not the host.
  const stranger = host === undefined ? undefined : focus.persons.find((key) => drafts.sideOf(key) !== host);
  return stranger === undefined ? focus.persons.slice(0, 1) : [stranger];
}

/** Titles have three words at most: "the Air Chief Marshal". */
const LONGEST_TITLE = 3;

/** "The Air Marshal conveyed", "the admiral": whoever was introduced so. */
function titled(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  if (tokens[at]?.lower !== 'the') return undefined;
  const start = tokens[at + 1]?.lower === 'visiting' ? at + 2 : at + 1;
  for (let to = start + LONGEST_TITLE; to > start; to--) {
    const words = scene.board.words(start, to);
    const isTitle =
      RANKS.test(words.split(' ').at(-1)?.toLowerCase() ?? '') && !/^(NOUN|PROPN|ADJ)$/.test(tokens[to]?.pos ?? '');
    const person = isTitle ? whoHasRank(scene, words) : undefined;
    if (person !== undefined)
      return slotAt(scene, [at, to], { refs: [person], form: 'nominal', use: 'plain', reasons: ['role-of-article'] });
  }
  return undefined;
}

const RANKS = /^(general|admiral|marshal|commodore|brigadier|colonel|captain)$/;

/** "the Lao general": the one person of that state in an office, or with that rank, of whom the text tells. */
function officerOf({ casting, focus }: Scene, country: string | undefined): string | undefined {
  const [person, second] = focus.persons.filter(
    (key) => casting.drafts.get(key)?.kind === 'PERSON' && casting.drafts.sideOf(key) === country,
  );
  return country === undefined || second !== undefined ? undefined : person;
}

/** "the Kazakh leader", "the Lao general": whom the article has seen at the head of that state, or of its forces. */
function leader(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const nation = scene.board.at(at + 1);
  if (tokens[at]?.lower !== 'the' || nation?.what !== 'place' || nation.hit.use !== 'demonym') return undefined;
  const isOfficer = RANKS.test(tokens[nation.to]?.lower ?? '');
  if (tokens[nation.to]?.lower !== 'leader' && !isOfficer) return undefined;
  const country = scene.casting.drafts.sideOf(scene.casting.drafts.place(nation.hit.entry));
  const [head] =
    [...scene.casting.offices].find(([, held]) =>
      held.some((one) => one.country === country && FIRST.test(one.office)),
    ) ?? [];
  const person = isOfficer ? officerOf(scene, country) : (head ?? officerOf(scene, country));
  if (person === undefined) return undefined;
  mentionOwner(scene, nation);
  return slotAt(scene, [at, nation.to + 1], { refs: [person], form: 'nominal', use: 'plain', reasons: ['leader'] });
}
