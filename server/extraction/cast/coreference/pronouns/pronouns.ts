/** Pronouns: "he", "it", "their", also before the hand of a state: "its troops". */
import type { Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { kindIs, type Scene } from '../../casting.ts';
import { mentionOwner } from '../../named-places.ts';
import { slotAt } from '../../slot-at.ts';
import { handOf } from '../hands.ts';
import { otherPerson, otherSide } from './other-than-subject.ts';
import { sameVisitor } from './same-visitor.ts';
import { whoIs } from './who-is.ts';

/** Those that may mean somebody here or in a speech. */
const PRONOUNS = words('he she him his her it its they them their i me my myself we us our ours you your');

/** A pronoun at a token; undefined where there is none, or nobody it could mean. */
export function pronoun(scene: Scene, at: number): Slot | undefined {
  const word = scene.board.sentence.tokens[at]?.lower ?? '';
  if (!PRONOUNS.has(word)) return undefined;
  const companion = companionOf(scene, at);
  if (companion) return companion;
  const who =
    word === 'her' && !isNounNext(scene, at)
      ? { refs: otherPerson(scene), reason: 'pronoun-other-person' }
      : isGivenIt(scene, at)
        ? { refs: otherSide(scene), reason: 'pronoun-other-state' }
        : (praisedFor(scene, at) ?? sameVisitor(scene, at) ?? guestOf(scene, at) ?? whoIs(scene, at));
  if (!who) return undefined;
  const isOwner = /^(his|her|their|its|our|my|your)$/.test(word) && !(word === 'her' && !isNounNext(scene, at));
  const hand = isOwner ? (handOf(scene, at + 1) ?? menOf(scene, at + 1)) : undefined;
  const sides = [...new Set(who.refs.map((ref) => scene.casting.drafts.sideOf(ref) ?? ref))];
  const named = hand?.isState ? countryNamed(scene, who.refs, hand.to) : undefined;
  if (named) return slotAt(scene, [at, named.to], { refs: [named.country], form: 'name', use: 'plain', reasons: [] });
  if (hand?.isState)
    return slotAt(scene, [at, hand.to], {
      refs: sides,
      form: 'pronoun',
      use: 'plain',
      reasons: [who.reason, 'hand-of-state'],
    });
  return slotAt(scene, [at, at + 1], {
    refs: who.refs,
    form: 'pronoun',
    use: isOwner ? 'possessive' : 'plain',
    reasons: [who.reason],
  });
}

/** "said his country, Haiti, had asked": which it is, and so whose he is. */
function countryNamed(
  scene: Scene,
  whose: readonly string[],
  comma: number,
): { country: string; to: number } | undefined {
  const { board, casting } = scene;
  const { drafts } = casting;
  const { tokens } = board.sentence;
  const place = board.at(comma + 1);
  if (!/^(country|nation|homeland)$/.test(tokens[comma - 1]?.lower ?? '') || tokens[comma]?.word !== ',')
    return undefined;
  if (place?.what !== 'place' || place.hit.entry.kind !== 'COUNTRY' || tokens[place.to]?.word !== ',') return undefined;
  const country = drafts.place(place.hit.entry);
  for (const person of whose) drafts.setCountry(person, country);
  mentionOwner(scene, place);
  return { country, to: place.to + 1 };
}

/** "thanked his guest", "told her host": the other of the two. */
function companionOf(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const isOf =
    /^(his|her)$/.test(tokens[at]?.lower ?? '') &&
    /^(guest|visitor|host|interlocutor)$/.test(tokens[at + 1]?.lower ?? '');
  if (!isOf || tokens[at + 2]?.word === ',' || scene.board.at(at + 2)) return undefined;
  const refs = otherPerson(scene);
  return refs.length === 0
    ? undefined
    : slotAt(scene, [at, at + 2], { refs, form: 'nominal', use: 'plain', reasons: ['pronoun-other-person'] });
}

/** "its men", "their fighters": behind a state's pronoun they are its soldiers. */
const menOf = ({ board }: Scene, at: number): { to: number; isState: boolean } | undefined =>
  /^(men|boys|nationals)$/.test(board.sentence.tokens[at]?.lower ?? '') ? { to: at + 1, isState: true } : undefined;

const isNounNext = ({ board }: Scene, at: number): boolean =>
  /NOUN|ADJ|PROPN/.test(board.sentence.tokens[at + 1]?.pos ?? '');

/** "to lend it 150 million", "send it aid": whoever gets something is not the one who gives it. */
function isGivenIt({ board: { sentence } }: Scene, at: number): boolean {
  const [before, it, next] = [sentence.tokens[at - 1], sentence.tokens[at], sentence.tokens[at + 1]];
  const isGiven = GIVES.has(before?.lemma ?? '') && /^(NUM|DET|ADJ|NOUN)$/.test(next?.pos ?? '');
  // "cut ties with Chad, accusing it of".
  const isJudged = JUDGING.has(before?.lower ?? '') && /^(of|for)$/.test(next?.lower ?? '');
  return it?.lower === 'it' && (isGiven || isJudged);
}
const JUDGING = words(
  'accusing blaming criticising criticizing condemning denouncing thanking praising rebuking faulting',
);

const JUDGES = words(
  'praise commend thank congratulate felicitate laud applaud criticise criticize blame condemn rebuke chide honour honor',
);

/** "commended the prime minister for his visit", "welcomed the prime minister during his visit": whoever is praised or received made it. */
function praisedFor({ board: { sentence }, slots, casting }: Scene, at: number) {
  const { tokens } = sentence;
  const last = slots.at(-1);
  if (!/^(his|her)$/.test(tokens[at]?.lower ?? '') || !last) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  const isVisit = tokens.slice(at + 1, at + 4).some(({ lower }) => /^(visit|trip|stay|tour)$/.test(lower));
  const verbs = /^(for|on|over)$/.test(before) ? JUDGES : before === 'during' && isVisit ? RECEIVES : undefined;
  const isJudged =
    last.to === at - 1 && tokens.slice(Math.max(0, last.from - 3), last.from).some(({ lemma }) => verbs?.has(lemma));
  return isJudged && kindIs(casting, /PERSON|OFFICE/)(last)
    ? { refs: last.refs, reason: 'pronoun-praised' }
    : undefined;
}

/** How many words may describe the visit. */
const VISIT_WITHIN = 4;

/** "X of Kenya met Y as part of his visit to Nairobi": nobody visits his own state, so Y's. */
function guestOf(scene: Scene, at: number): { refs: readonly string[]; reason: string } | undefined {
  const { board, casting } = scene;
  const { tokens } = board.sentence;
  if (!/^(his|her)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const to = tokens.findIndex(
    ({ lower }, place) =>
      place > at + 1 &&
      place <= at + VISIT_WITHIN &&
      lower === 'to' &&
      /^(visit|trip|tour)$/.test(tokens[place - 1]?.lower ?? ''),
  );
  // "to liberated Shusha", "to the Kenyan coast".
  const chunk = to < 0 ? undefined : (board.at(to + 1) ?? board.at(to + 2));
  const [self = ''] = whoIs(scene, at)?.refs ?? [];
  const side = casting.drafts.sideOf(self);
  if (
    chunk?.what !== 'place' ||
    side === undefined ||
    side !== casting.drafts.sideOf(casting.drafts.place(chunk.hit.entry))
  )
    return undefined;
  const refs = otherPerson(scene).filter((key) => casting.drafts.sideOf(key) !== side);
  return refs.length > 0 ? { refs, reason: 'pronoun-guest' } : undefined;
}

const RECEIVES = words('welcome receive host greet');
const GIVES = words('give send lend sell offer grant pay provide supply promise pledge hand owe deliver award');
