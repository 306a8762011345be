/** Words that stand for somebody named elsewhere, or for a group: "the two leaders", "both sides", "he", "senior officials". */
import type { Slot, Token } from '../shapes.ts';
import { kindIs, type Scene } from './casting.ts';

const PEOPLE =
  /^(leaders|presidents|ministers|premiers|officials|generals|commanders|diplomats|men|secretaries|chiefs|monarchs|envoys|statesmen|counterparts)$/;
const STATES =
  /^(sides|countries|nations|states|governments|parties|armies|militaries|neighbou?rs|capitals|allies|powers|forces|militaries|delegations|ministries|republics|kingdoms)$/;
const GROUP =
  /^(officials?|authorities|leadership|officers?|businesses|companies|lawmakers|diplomats|representatives|commanders|clerics|elders|experts|students|businessmen|investors|parliamentarians|legislators|ministers|leaders|counterparts|personnel|veterans|rebels|militias|militants|separatists|insurgents|fighters)$/;
/** Words for the armed or ruling hand of a state: what they do, the state does. */
const HAND =
  /^(country|nation|police|patrols?|coastguard|commandos|gunboats?|marines|paratroopers|planes|helicopters|fleet|troops|forces|soldiers|government|regime|authorities|side|jets|warplanes|aircraft|artillery|drones|warships|fighters|gunners|delegation|administration|leadership|military|army|navy|rulers|junta|state)$/;
const OTHER = /^(a|the|another|this|that) ((?:[a-z-]+ ){0,3})(country|nation|state|republic|kingdom|neighbou?r)$/;

/** A slot that begins at a token without a chunk. */
export function nominalSlot(scene: Scene, at: number): Slot | undefined {
  return pronoun(scene, at) ?? guest(scene, at) ?? pair(scene, at) ?? otherCountry(scene, at) ?? group(scene, at);
}

const slotAt = (
  scene: Scene,
  span: readonly [number, number],
  refs: readonly string[],
  rest: Pick<Slot, 'form' | 'use' | 'reasons'>,
): Slot | undefined =>
  refs.length === 0 ? undefined : { sentence: scene.board.sentence.index, from: span[0], to: span[1], refs, ...rest };

function pronoun(scene: Scene, at: number): Slot | undefined {
  const word = scene.board.sentence.tokens[at]?.lower ?? '';
  const who =
    word === 'her' && !isNounNext(scene, at)
      ? { refs: otherPerson(scene), reason: 'pronoun-other-person' }
      : whoIs(scene, word);
  if (!who) return undefined;
  const isOwner = /^(his|her|their|its|our|my)$/.test(word) && !(word === 'her' && !isNounNext(scene, at));
  const hand = isOwner ? handOf(scene, at + 1) : undefined;
  const sides = [...new Set(who.refs.map((ref) => scene.casting.drafts.sideOf(ref) ?? ref))];
  if (hand?.isState)
    return slotAt(scene, [at, hand.to], sides, {
      form: 'pronoun',
      use: 'plain',
      reasons: [who.reason, 'hand-of-state'],
    });
  return slotAt(scene, [at, at + 1], who.refs, {
    form: 'pronoun',
    use: isOwner ? 'possessive' : 'plain',
    reasons: [who.reason],
  });
}

const isNounNext = ({ board }: Scene, at: number): boolean =>
  /NOUN|ADJ|PROPN/.test(board.sentence.tokens[at + 1]?.pos ?? '');

function whoIs(scene: Scene, word: string): { refs: readonly string[]; reason: string } | undefined {
  const { focus, casting } = scene;
  if (word === 'him') return { refs: otherPerson(scene), reason: 'pronoun-other-person' };
  const first = (kinds: RegExp) =>
    scene.slots.find((slot) => slot.use === 'plain' && slot.refs.length === 1 && kindIs(casting, kinds)(slot))?.refs;
  if (/^(he|she|him|his|her)$/.test(word))
    return { refs: first(/PERSON|OFFICE/) ?? focus.persons.slice(0, 1), reason: 'pronoun-last-subject' };
  if (/^(it|its)$/.test(word))
    return {
      refs: first(/COUNTRY|BODY|FORCE|ORGANIZATION/) ?? stateSpokenOf(scene),
      reason: 'pronoun-last-state',
    };
  if (/^(they|them|their)$/.test(word)) {
    const plural = joinedBefore(scene) ?? focus.plural;
    return { refs: plural, reason: 'pronoun-last-plural' };
  }
  if (/^(i|we|my|our|us)$/.test(word) && focus.speaker !== undefined)
    return { refs: [focus.speaker], reason: 'speaker' };
  return undefined;
}

/** "It": the state or body that the sentence before began with, else the last one. */
function stateSpokenOf({ focus, casting }: Scene): readonly string[] {
  const subject = focus.subject;
  if (subject !== undefined && /COUNTRY|BODY|FORCE|ORGANIZATION/.test(casting.drafts.get(subject)?.kind ?? ''))
    return [subject];
  return [...focus.countries, ...focus.bodies].slice(0, 1);
}

/** "He invited her": the last person who is not the subject. */
function otherPerson({ slots, focus, casting }: Scene): readonly string[] {
  const subject = slots.find((slot) => slot.use === 'plain' && kindIs(casting, /PERSON|OFFICE/)(slot))?.refs[0];
  const here = slots
    .flatMap(({ refs }) => refs)
    .filter((key) => /PERSON|OFFICE/.test(casting.drafts.get(key)?.kind ?? ''));
  const other = [...here.toReversed(), ...focus.persons].find((key) => key !== subject);
  return other === undefined ? [] : [other];
}

/** "the visiting dignitary", "the guest": who came. */
function guest(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const head = tokens[at]?.lower === 'the' ? (tokens[at + 1]?.lower === 'visiting' ? at + 2 : at + 1) : -1;
  if (!/^(guest|visitor|dignitary)$/.test(tokens[head]?.lower ?? '')) return undefined;
  return slotAt(scene, [at, head + 1], scene.focus.persons.slice(0, 1), {
    form: 'nominal',
    use: 'plain',
    reasons: ['guest'],
  });
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

/** "the two leaders", "both sides", "the ministers". */
function pair(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const start = /^(the|our|these|those)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const counts = /^(two|both|2)$/.test(tokens[start]?.lower ?? '');
  let head = counts ? start + 1 : start;
  if (counts && tokens[head]?.lower === 'the') head++;
  while (head < start + 4 && /ADJ|NOUN/.test(tokens[head]?.pos ?? '') && !isPairWord(tokens[head])) head++;
  const word = tokens[head]?.lower ?? '';
  if (!isPairWord(tokens[head]) || (!counts && (start === at || head > start || !PEOPLE.test(word)))) return undefined;
  if (scene.board.at(head) && scene.board.at(head)?.what !== 'role') return undefined;
  const refs = PEOPLE.test(word) ? twoPeople(scene) : twoCountries(scene);
  return slotAt(scene, [at, head + 1], refs, {
    form: 'nominal',
    use: 'plain',
    reasons: [PEOPLE.test(word) ? 'two-persons' : 'two-countries'],
  });
}

const isPairWord = (token: Token | undefined): boolean =>
  token !== undefined && (PEOPLE.test(token.lower) || STATES.test(token.lower));

function twoPeople(scene: Scene): readonly string[] {
  const here = scene.slots.filter(kindIs(scene.casting, /^(PERSON|OFFICE)$/)).flatMap(({ refs }) => refs);
  const all = [...new Set([...here.toReversed(), ...scene.focus.persons])];
  return all.length < 2 ? [] : all.slice(0, 2).toReversed();
}

/** Those of the last plural, else the two that are named most. */
export function twoCountries(scene: Scene): readonly string[] {
  const { casting, focus, slots } = scene;
  const sides = (keys: readonly string[]) => [
    ...new Set(keys.map((key) => casting.drafts.sideOf(key)).filter((side) => side !== undefined)),
  ];
  const plural = sides(focus.plural);
  const here = sides(slots.flatMap(({ refs, use }) => (use === 'plain' ? refs : [])));
  const [first, second] = plural.length > 1 ? plural : here.length > 1 ? here.slice(-2) : casting.drafts.countries();
  return first === undefined || second === undefined ? [] : [first, second];
}

/** "a country in Central Asia": the one of the two that is not the subject's. */
function otherCountry(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  if (!/^(a|the|another|this|that)$/.test(tokens[at]?.lower ?? '')) return undefined;
  for (let to = Math.min(tokens.length, at + 6); to > at + 1; to--) {
    // "the State House", "the state television": no country is meant.
    if (/^\p{Lu}/u.test(tokens[to - 1]?.word ?? '') || /NOUN|PROPN/.test(tokens[to]?.pos ?? '')) continue;
    if (
      !OTHER.test(
        tokens
          .slice(at, to)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      continue;
    const subject = scene.slots[0]?.refs[0] ?? scene.focus.persons[0];
    const own = subject === undefined ? undefined : scene.casting.drafts.sideOf(subject);
    const others = [...scene.focus.countries, ...allCountries(scene)].filter((key) => key !== own);
    return slotAt(scene, [at, to], others.slice(0, 1), { form: 'nominal', use: 'plain', reasons: ['other-country'] });
  }
  return undefined;
}

const allCountries = ({ casting }: Scene): readonly string[] => casting.drafts.countries();

/** "senior civil-military authorities", "the military leadership": of the country that is spoken of. */
function group(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  let head = at;
  while (
    head < at + 6 &&
    /ADJ|NOUN|DET|NUM|PROPN/.test(tokens[head]?.pos ?? '') &&
    !GROUP.test(tokens[head]?.lower ?? '') &&
    !scene.board.at(head)
  )
    head++;
  if (!GROUP.test(tokens[head]?.lower ?? '') || (scene.board.at(head) && scene.board.at(head)?.what !== 'role'))
    return undefined;
  if (!/NOUN|PROPN|ADJ/.test(tokens[head]?.pos ?? '')) return undefined;
  const words = scene.board.words(at, head + 1).replace(/^(the|a|an|several|some|many|other) /i, '');
  if (
    /^(officials?|officers?|experts|students|companies|commanders)$/i.test(words) &&
    !/^the$/.test(tokens[at]?.lower ?? '')
  )
    return undefined;
  const country = placeBehind(scene, head + 1) ?? homeOfGroup(scene);
  const behind = FORCES.test(words) ? stateBehind(scene, head + 1) : undefined;
  if (behind)
    return slotAt(scene, [at, behind.to], [behind.key], { form: 'nominal', use: 'plain', reasons: ['hand-of-state'] });
  const key = scene.casting.drafts.add({ kind: 'GROUP', name: words, country });
  return slotAt(scene, [at, head + 1], [key], { form: 'nominal', use: 'plain', reasons: ['group'] });
}

const FORCES = /\b(officers?|troops|soldiers|forces|personnel|fighters|experts|students)$/i;

/** "troops from Kazakhstan": the state acts. */
function stateBehind({ board, casting }: Scene, at: number): { key: string; to: number } | undefined {
  const { tokens } = board.sentence;
  if (!/^(from|of)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const chunk = board.at(tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
  if (chunk?.what !== 'place' || chunk.hit.entry.kind !== 'COUNTRY') return undefined;
  return { key: casting.drafts.place(chunk.hit.entry), to: chunk.to };
}

/** "authorities while in Azerbaijan", "officials of Kenya". */
function placeBehind({ board, casting }: Scene, from: number): string | undefined {
  for (let at = from; at < from + 4; at++) {
    const chunk = board.at(at);
    const before = board.sentence.tokens[at - 1]?.lower ?? '';
    if (chunk?.what === 'place' && /^(in|of|from|the)$/.test(before))
      return casting.drafts.sideOf(casting.drafts.place(chunk.hit.entry)) ?? undefined;
  }
  return undefined;
}

/** Beside "the president of Azerbaijan and the military leadership": the same side; else the other of the two. */
function homeOfGroup({ casting, slots, focus }: Scene): string | undefined {
  const last = slots.at(-1)?.refs[0];
  return (last === undefined ? undefined : casting.drafts.sideOf(last)) ?? focus.countries[0];
}

/** Behind "Kenyan" or "Kenya's": where the phrase ends, and whether the state itself is meant. */
export function handOf(scene: Scene, from: number): { to: number; isState: boolean } | undefined {
  const { tokens } = scene.board.sentence;
  let head = from;
  while (
    head < from + 3 &&
    /ADJ|NOUN|PROPN|NUM/.test(tokens[head]?.pos ?? '') &&
    !HAND.test(tokens[head]?.lower ?? '') &&
    !GROUP.test(tokens[head]?.lower ?? '') &&
    !scene.board.at(head)
  )
    head++;
  const word = tokens[head]?.lower ?? '';
  if (scene.board.at(head) && scene.board.at(head)?.what !== 'role') return undefined;
  if (!/NOUN|PROPN|ADJ/.test(tokens[head]?.pos ?? '')) return undefined;
  if (HAND.test(word)) return { to: head + 1, isState: true };
  return GROUP.test(word) ? { to: head + 1, isState: false } : undefined;
}
