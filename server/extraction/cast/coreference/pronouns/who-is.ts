/** Whom a pronoun means by its word: the last person, state or several that it can take up, or whoever speaks. */

import type { Slot } from '../../../shapes.ts';
import { type Casting, kindIs, type Scene } from '../../casting.ts';
import { twoPeople } from '../pairs/pairs.ts';
import { meantInSpeech } from '../speeches.ts';
import { judgedFor, ownerOfDeed } from './its-owner.ts';
import { isInOpening, otherPerson, othersOf } from './other-than-subject.ts';
import { SAYS, spokenOf } from './spoken-of.ts';
import { TAKES_TWO, theyWhoMeet, theyWhoMet } from './they-who-meet.ts';

export function whoIs(scene: Scene, at: number): { refs: readonly string[]; reason: string } | undefined {
  const { focus, casting } = scene;
  const word = scene.board.sentence.tokens[at]?.lower ?? '';
  const spoken = focus.orator ? meantInSpeech(focus.orator, word) : [];
  if (spoken.length > 0) return { refs: spoken, reason: 'speaker' };
  if (word === 'him') return { refs: otherPerson(scene), reason: 'pronoun-other-person' };
  const first = (kinds: RegExp) => {
    // Whoever gives a speech is "I" in it.
    const all = scene.slots
      .filter(({ use, refs }) => use === 'plain' && refs.length === 1 && refs[0] !== focus.orator?.key)
      .filter((slot) => !(kinds.test('PERSON') && isLabel(scene, slot)))
      .filter(kindIs(casting, kinds));
    const sayer = sayerBefore(scene, at);
    if (sayer !== undefined && all.includes(sayer)) return sayer.refs;
    const fitting = inSamePart(scene, at, all);
    // Of states the opening phrase may well be meant: "Without a treaty with Sudan, Moldova trades with it".
    const main = kinds.test('PERSON') ? fitting.find((slot) => !isInOpening(scene, slot)) : undefined;
    const other = kinds.test('PERSON') ? toldBeforeOpening(scene, fitting) : undefined;
    return other ?? (main ?? fitting[0])?.refs;
  };
  if (/^(he|she|him|his|her)$/.test(word))
    return {
      refs: first(/PERSON|OFFICE/) ?? spokenOf(scene, at),
      reason: 'pronoun-last-subject',
    };
  if (/^(it|its)$/.test(word))
    return {
      refs:
        ownerOfDeed(scene, at) ??
        judgedFor(scene, at) ??
        namedGroupSaying(scene, at) ??
        first(/COUNTRY|BODY|FORCE|ORGANIZATION/) ??
        stateSpokenOf(scene),
      reason: 'pronoun-last-state',
    };
  if (/^(they|them|their)$/.test(word)) {
    const { together = [] } = focus;
    const here =
      theyWhoMeet(scene, at) ??
      theyWhoMet(scene, at) ??
      joinedBefore(scene) ??
      bodyBefore(scene) ??
      manySaying(scene, at);
    const plural = here ?? (together.length > 0 ? together : whoMet(scene));
    const refs = word === 'them' && !here ? othersOf(scene, plural) : plural;
    return { refs, reason: 'pronoun-last-plural' };
  }
  if (/^(we|our|us)$/.test(word) && focus.authors && focus.speaker === undefined)
    return { refs: focus.authors, reason: 'speaker' };
  if (/^(i|we|my|our|us)$/.test(word) && focus.speaker !== undefined)
    return {
      refs: [/^(i|my)$/.test(word) ? focus.speaker : sideOfSpeaker(scene.casting, focus.speaker)],
      reason: 'speaker',
    };
  return undefined;
}

/** "Addressing a press conference with President X, he thanked": he is another, whom the text has told of before. */
function toldBeforeOpening({ board: { sentence }, focus, casting }: Scene, all: readonly Slot[]): string[] | undefined {
  const [met, second] = all;
  const { tokens } = sentence;
  const isOpening = tokens[0]?.pos === 'ADP' || /^\p{Lu}.*ing$/u.test(tokens[0]?.word ?? '');
  const isBeside = met && isOpening && /^(with|alongside)$/.test(tokens[met.from - 1]?.lower ?? '');
  if (!isBeside || second) return undefined;
  const other = focus.persons.find((key) => !met.refs.includes(key) && casting.drafts.get(key)?.kind === 'PERSON');
  return other === undefined ? undefined : [other];
}

/** "Spokesperson X: the minister visited Chad, where he met Y": whoever speaks. */
const isLabel = ({ board: { sentence } }: Scene, { from, to }: Slot): boolean =>
  from === 0 && sentence.tokens[to]?.word === ':';

/** "…; Uruguay, whose exporters lost, said it would sue": of a subject, those behind the last semicolon, where there are any. */
function inSamePart({ board: { sentence } }: Scene, at: number, slots: readonly Slot[]): readonly Slot[] {
  const semicolon = sentence.tokens.findLastIndex(({ word }, index) => word === ';' && index < at);
  const part = /^(VERB|AUX)$/.test(sentence.tokens[at + 1]?.pos ?? '')
    ? slots.filter(({ from }) => from > semicolon)
    : [];
  return part.length > 0 ? part : slots;
}

/** "while Uganda said it would sue": whoever stands right before the verb. */
function sayerBefore({ slots, board: { sentence } }: Scene, at: number): Slot | undefined {
  const verb = sentence.tokens[sentence.tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1];
  return verb && SAYS.has(verb.lemma) ? slots.find(({ to }) => to === verb.index) : undefined;
}

/** "We" of somebody in office is the state's; also where he has no name: "an Indian official". */
export const sideOfSpeaker = (
  { offices, drafts, voices }: Pick<Casting, 'offices' | 'drafts' | 'voices'>,
  speaker: string,
): string =>
  offices.get(speaker)?.find(({ country }) => country !== undefined)?.country ??
  voices.get(speaker) ??
  (isOfficial(drafts.get(speaker)) ? drafts.sideOf(speaker) : undefined) ??
  speaker;

const isOfficial = (draft: { readonly kind: string; readonly name: string } | undefined): boolean =>
  draft?.kind === 'OFFICE' ||
  (draft?.kind === 'GROUP' && /\b(officials?|diplomats?|officers?|generals?|ministers?|aides?)$/.test(draft.name));

/** "It": the state or body that the sentence before began with, else the last one. */
function stateSpokenOf({ focus, casting }: Scene): readonly string[] {
  const subject = focus.subject;
  if (subject !== undefined && /COUNTRY|BODY|FORCE|ORGANIZATION/.test(casting.drafts.get(subject)?.kind ?? ''))
    return [subject];
  return [...focus.countries, ...focus.bodies].slice(0, 1);
}

/** "X received Y. They signed": where no plural has been named, the two people of the text, of a verb that takes two. */
function whoMet(scene: Scene): readonly string[] {
  const [they, next] = scene.board.sentence.tokens;
  return they?.lower === 'they' && TAKES_TWO.has(next?.lemma ?? '') && scene.slots.length === 0 ? twoPeople(scene) : [];
}

/** "grateful to the Kenya Defence Forces for their courage": a body with a plural name, in the same sentence. */
function bodyBefore({ slots, casting }: Scene): readonly string[] | undefined {
  const body = slots.findLast(({ use, refs }) => use === 'plain' && refs.length === 1);
  const draft = casting.drafts.get(body?.refs[0] ?? '');
  // "The rebels of M23 … in their offensive".
  if (draft?.kind === 'GROUP' && !/(^| )\p{Ll}/u.test(draft.name)) return body?.refs;
  return draft?.kind === 'ARMED_FORCE' && /(forces|troops|guards|marines)$/i.test(draft.name) ? body?.refs : undefined;
}

/** "The police said they had arrested", "Kenyan officials said they": whoever says so, where that is more than one. */
function manySaying(scene: Scene, at: number): readonly string[] | undefined {
  const sayer = sayerBefore(scene, at);
  return sayer && kindIs(scene.casting, /^(GROUP|GOVERNMENT_BODY|ARMED_FORCE|ORGANIZATION)$/)(sayer)
    ? sayer.refs
    : undefined;
}

/** "Hezbollah said it had fired": a group with a name of its own. */
function namedGroupSaying(scene: Scene, at: number): readonly string[] | undefined {
  const sayer = sayerBefore(scene, at);
  const draft = scene.casting.drafts.get(sayer?.refs[0] ?? '');
  return sayer?.refs.length === 1 && draft?.kind === 'GROUP' && /^\p{Lu}/u.test(draft.name) ? sayer.refs : undefined;
}

/** "Baku and Islamabad" earlier in the sentence. */
function joinedBefore({ slots, board }: Scene): readonly string[] | undefined {
  for (let at = slots.length - 1; at > 0; at--) {
    const [first, second] = [slots[at - 1], slots[at]];
    if (!first || !second || first.use !== second.use) continue;
    // "On Syria and Yemen, they agreed": what they spoke of.
    if (/^(on|about|regarding|concerning)$/.test(board.sentence.tokens[first.from - 1]?.lower ?? '')) continue;
    if (second.from === first.to + 1 && board.sentence.tokens[first.to]?.lower === 'and')
      return [...first.refs, ...second.refs];
  }
  return undefined;
}
