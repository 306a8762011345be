/** Pronouns: "he", "it", "their", also before the hand of a state: "its troops". */
import type { Slot } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import { type Casting, kindIs, type Scene } from '../casting.ts';
import { slotAt } from '../slot-at.ts';
import { handOf } from './hands.ts';
import { twoPeople } from './pairs.ts';
import { meantInSpeech } from './speeches.ts';

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
        ? { refs: otherState(scene), reason: 'pronoun-other-state' }
        : (praisedFor(scene, at) ?? whoIs(scene, word));
  if (!who) return undefined;
  const isOwner = /^(his|her|their|its|our|my|your)$/.test(word) && !(word === 'her' && !isNounNext(scene, at));
  const hand = isOwner ? (handOf(scene, at + 1) ?? menOf(scene, at + 1)) : undefined;
  const sides = [...new Set(who.refs.map((ref) => scene.casting.drafts.sideOf(ref) ?? ref))];
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
  return it?.lower === 'it' && GIVES.has(before?.lemma ?? '') && /^(NUM|DET|ADJ|NOUN)$/.test(next?.pos ?? '');
}
const JUDGES = words(
  'praise commend thank congratulate felicitate laud applaud criticise criticize blame condemn rebuke chide honour honor',
);

/** "commended the prime minister for his visit": whoever is praised made it. */
function praisedFor({ board: { sentence }, slots, casting }: Scene, at: number) {
  const { tokens } = sentence;
  const last = slots.at(-1);
  if (!/^(his|her)$/.test(tokens[at]?.lower ?? '') || !/^(for|on|over)$/.test(tokens[at - 1]?.lower ?? '') || !last)
    return undefined;
  const isJudged =
    last.to === at - 1 && tokens.slice(Math.max(0, last.from - 3), last.from).some(({ lemma }) => JUDGES.has(lemma));
  return isJudged && kindIs(casting, /PERSON|OFFICE/)(last)
    ? { refs: last.refs, reason: 'pronoun-praised' }
    : undefined;
}

const GIVES = words('give send lend sell offer grant pay provide supply promise pledge hand owe deliver award');

function whoIs(scene: Scene, word: string): { refs: readonly string[]; reason: string } | undefined {
  const { focus, casting } = scene;
  const spoken = focus.orator ? meantInSpeech(focus.orator, word) : [];
  if (spoken.length > 0) return { refs: spoken, reason: 'speaker' };
  if (word === 'him') return { refs: otherPerson(scene), reason: 'pronoun-other-person' };
  const first = (kinds: RegExp) => {
    // Whoever gives a speech is "I" in it.
    const fitting = scene.slots
      .filter(({ use, refs }) => use === 'plain' && refs.length === 1 && refs[0] !== focus.orator?.key)
      .filter(kindIs(casting, kinds));
    // Of states the opening phrase may well be meant: "Without a treaty with Sudan, Moldova trades with it".
    const main = kinds.test('PERSON') ? fitting.find((slot) => !isInOpening(scene, slot)) : undefined;
    return (main ?? fitting[0])?.refs;
  };
  if (/^(he|she|him|his|her)$/.test(word))
    return {
      refs: first(/PERSON|OFFICE/) ?? focus.persons.filter((key) => key !== focus.orator?.key).slice(0, 1),
      reason: 'pronoun-last-subject',
    };
  if (/^(it|its)$/.test(word))
    return {
      refs: first(/COUNTRY|BODY|FORCE|ORGANIZATION/) ?? stateSpokenOf(scene),
      reason: 'pronoun-last-state',
    };
  if (/^(they|them|their)$/.test(word)) {
    const plural = joinedBefore(scene) ?? bodyBefore(scene) ?? (focus.plural.length > 0 ? focus.plural : whoMet(scene));
    return { refs: plural, reason: 'pronoun-last-plural' };
  }
  if (/^(i|we|my|our|us)$/.test(word) && focus.speaker !== undefined)
    return {
      refs: [/^(i|my)$/.test(word) ? focus.speaker : sideOfSpeaker(scene.casting, focus.speaker)],
      reason: 'speaker',
    };
  return undefined;
}

/** "We" of somebody in office is the state's. */
export const sideOfSpeaker = ({ offices }: Pick<Casting, 'offices'>, speaker: string): string =>
  offices.get(speaker)?.find(({ country }) => country !== undefined)?.country ?? speaker;

/** "In her talk with Ambassador X, the president recalled her visit": whoever stands in the opening phrase is not the subject. */
const isInOpening = ({ board }: Scene, { from }: Slot): boolean =>
  board.sentence.tokens[0]?.pos === 'ADP' && board.sentence.tokens[from - 1]?.pos === 'ADP';

/** "It": the state or body that the sentence before began with, else the last one. */
function stateSpokenOf({ focus, casting }: Scene): readonly string[] {
  const subject = focus.subject;
  if (subject !== undefined && /COUNTRY|BODY|FORCE|ORGANIZATION/.test(casting.drafts.get(subject)?.kind ?? ''))
    return [subject];
  return [...focus.countries, ...focus.bodies].slice(0, 1);
}

/** The last state that is not the subject: here, else in the sentences before. */
function otherState({ slots, focus, casting: { drafts } }: Scene): readonly string[] {
  const sides = (keys: readonly string[]) => keys.map((key) => drafts.sideOf(key)).filter((side) => side !== undefined);
  const here = sides(slots.filter(({ use }) => use === 'plain').flatMap(({ refs }) => refs));
  const [subject] = here;
  const other = [...here.toReversed(), ...sides(focus.countries)].find((key) => key !== subject);
  return other === undefined ? [] : [other];
}

/** "X received Y. They signed": where no plural has been named, the two people of the text, of a verb that takes two. */
function whoMet(scene: Scene): readonly string[] {
  const [they, next] = scene.board.sentence.tokens;
  return they?.lower === 'they' && TAKES_TWO.has(next?.lemma ?? '') && scene.slots.length === 0 ? twoPeople(scene) : [];
}
const TAKES_TWO = words('sign discuss agree pledge exchange hold initial conclude vow talk speak');

/** "He invited her": the last person who is not the subject. */
function otherPerson(scene: Scene): readonly string[] {
  const { slots, focus, casting } = scene;
  const people = slots.filter((slot) => slot.use === 'plain' && kindIs(casting, /PERSON|OFFICE/)(slot));
  const subject = (subjectHere(scene, people) ?? people.find((slot) => !isInOpening(scene, slot)) ?? people[0])
    ?.refs[0];
  const here = slots
    .flatMap(({ refs }) => refs)
    .filter((key) => /PERSON|OFFICE/.test(casting.drafts.get(key)?.kind ?? ''));
  const other = [...here.toReversed(), ...focus.persons].find((key) => key !== subject);
  return other === undefined ? [] : [other];
}

/** "was in Baghdad, where the premier received him": whoever stands between "where" and the verb right before "him". */
function subjectHere({ board: { sentence } }: Scene, people: readonly Slot[]): Slot | undefined {
  const last = people.at(-1);
  const { tokens } = sentence;
  // "the speaker, X, who thanked her": whoever thanks is not thanked.
  const behind = tokens[last?.to ?? 0]?.word === ',' ? tokens[(last?.to ?? 0) + 1] : tokens[last?.to ?? 0];
  if (last && behind?.lower === 'who') return last;
  // "a letter from X inviting him": whoever writes is not invited.
  if (last && tokens[last.from - 1]?.lower === 'from' && /ing$/.test(tokens[last.to]?.lower ?? '')) return last;
  const isOpened = last && /^(where|when|while|and|but|who)$/.test(tokens[last.from - 1]?.lower ?? '');
  return isOpened && /^(VERB|AUX)$/.test(tokens[last.to]?.pos ?? '') ? last : undefined;
}

/** "grateful to the Kenya Defence Forces for their courage": a body with a plural name, in the same sentence. */
function bodyBefore({ slots, casting }: Scene): readonly string[] | undefined {
  const body = slots.findLast(({ use, refs }) => use === 'plain' && refs.length === 1);
  const draft = casting.drafts.get(body?.refs[0] ?? '');
  return draft?.kind === 'ARMED_FORCE' && /(forces|troops|guards|marines)$/i.test(draft.name) ? body?.refs : undefined;
}

/** "Baku and Islamabad" earlier in the sentence. */
function joinedBefore({ slots, board }: Scene): readonly string[] | undefined {
  for (let at = slots.length - 1; at > 0; at--) {
    const [first, second] = [slots[at - 1], slots[at]];
    if (!first || !second || first.use !== second.use) continue;
    if (second.from === first.to + 1 && board.sentence.tokens[first.to]?.lower === 'and')
      return [...first.refs, ...second.refs];
  }
  return undefined;
}
