/** Offices that a verb states: "X is the prime minister of Y", "Y named X its ambassador", "X, who commands the Z fleet". */
import type { RoleChunk } from '../mentions/chunk.ts';
import { isArticle, isPossessivePronoun } from '../mentions/words.ts';
import type { Slot, Token } from '../shapes.ts';
import type { Scene } from './casting.ts';
import { kindIs } from './casting.ts';
import { seeInOffice } from './roles.ts';

const IS = /^(is|was|became|remains|remained|serves|served|be|been|becomes)$/;
const NAMED =
  /^(appointed|named|elected|reelected|re-elected|nominated|chosen|installed|confirmed|inaugurated|reappointed|sworn)$/;
/** What somebody does who holds the office. */
const OFFICE_OF_VERB: Readonly<Record<string, string>> = {
  commands: 'commander',
  heads: 'head',
  leads: 'leader',
  chairs: 'chair',
  governs: 'governor',
};

export function copularFacts(scene: Scene): void {
  for (const chunk of scene.board.chunks()) {
    if (chunk.what === 'role' && !chunk.isPlural && !chunk.isCounterpart) {
      const person = namedBefore(scene, chunk) ?? saidToBe(scene, chunk);
      if (person !== undefined) seeInOffice(scene, person, chunk);
    }
    if (chunk.what === 'body') seeWhoCommands(scene, chunk.from);
  }
}

/** "X was appointed (as) defence minister". */
function saidToBe(scene: Scene, chunk: RoleChunk): string | undefined {
  const { tokens } = scene.board.sentence;
  let at = chunk.from - 1;
  if (/^(as|in|the|a|an)$/.test(tokens[at]?.lower ?? '')) at--;
  const verb = tokens[at];
  if (!verb || !(IS.test(verb.lower) || NAMED.test(verb.lower)) || isNegated(tokens, at)) return undefined;
  return onlyPerson(
    scene.slots.findLast((slot) => slot.to <= at && kindIs(scene.casting, /^PERSON$/)(slot) && slot.use === 'plain'),
  );
}

/** "Norway named X (as) its ambassador". */
function namedBefore(scene: Scene, chunk: RoleChunk): string | undefined {
  const { tokens } = scene.board.sentence;
  let end = chunk.from;
  while (isArticle(tokens[end - 1]) || isPossessivePronoun(tokens[end - 1]) || tokens[end - 1]?.lower === 'as') end--;
  const slot = scene.slots.find(({ to, form }) => to === end && form === 'name');
  const verb = slot && tokens[slot.from - 1];
  if (!verb || !NAMED.test(verb.lower) || isNegated(tokens, verb.index)) return undefined;
  return kindIs(scene.casting, /^PERSON$/)(slot) ? onlyPerson(slot) : undefined;
}

const isNegated = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at + 1).some(({ lemma, lower }) => lemma === 'not' || lower === 'never');

const onlyPerson = (slot: Slot | undefined): string | undefined => (slot?.refs.length === 1 ? slot.refs[0] : undefined);

/** "X, who commands the Baltic Fleet". */
function seeWhoCommands(scene: Scene, from: number): void {
  const { tokens } = scene.board.sentence;
  const at = isArticle(tokens[from - 1]) ? from - 2 : from - 1;
  const office = OFFICE_OF_VERB[tokens[at]?.lower ?? ''];
  const owner = scene.board.at(from);
  if (office === undefined || tokens[at - 1]?.lower !== 'who' || owner?.what !== 'body') return;
  const slot = scene.slots.find(({ to }) => to === at - 1 || (to === at - 2 && tokens[at - 2]?.word === ','));
  const person = slot && kindIs(scene.casting, /^PERSON$/)(slot) ? onlyPerson(slot) : undefined;
  if (person !== undefined) seeInOffice(scene, person, inOffice(office, { at, to: owner.to, owner }));
}

const inOffice = (
  office: string,
  { at, to, owner }: { at: number; to: number; owner: NonNullable<RoleChunk['owner']> },
): RoleChunk => ({
  what: 'role',
  from: at,
  to,
  office,
  owner,
  tense: 'present',
  isDefinite: true,
  isCounterpart: false,
  isPlural: false,
});
