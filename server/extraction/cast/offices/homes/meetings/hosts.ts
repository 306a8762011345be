/** Whose an office is by the visit or the meeting that the sentence tells of: who invites or receives is at home, who meets a counterpart is not of his state. */
import type { Board } from '../../../../mentions/board.ts';
import type { PlaceChunk, RoleChunk } from '../../../../mentions/chunk.ts';
import type { Token } from '../../../../shapes.ts';
import type { Scene } from '../../../casting.ts';

const INVITES = /^(invitation|request)$/;
const RECEIVES = /^(welcomed|received|greeted|hosted|invited|met)$/;
/** "Deputy Minister X spoke for Kabul": whom he stands for there is his side. */
export function sideSpokenFor({ board, casting }: Scene, { to }: RoleChunk): string | undefined {
  const { tokens } = board.sentence;
  const name = board.chunks().find((chunk) => chunk.from >= to && chunk.what === 'name');
  const [verb, preposition] = name ? tokens.slice(name.to, name.to + 2) : [];
  const isFor = /^(speak|negotiate|stand|appear)$/.test(verb?.lemma ?? '') && preposition?.lower === 'for';
  const isRepresenting = verb?.lower === 'represented';
  const conveyed = name && conveyedFor(board, name.to);
  const at = conveyed ?? (name && (isFor ? name.to + 2 : isRepresenting ? name.to + 1 : -1));
  const state = at === undefined || at < 0 ? undefined : board.at(at);
  return state?.what === 'place' && state.hit.use !== 'demonym'
    ? casting.drafts.sideOf(casting.drafts.place(state.hit.entry))
    : undefined;
}

const CONVEYS = /^(reiterate|reaffirm|convey|express|underscore|underline|voice|repeat|renew)$/;
const RESOLVE =
  /^(desire|commitment|resolve|readiness|willingness|interest|position|stance|support|wish|determination|solidarity)$/;

/** "Minister X has reiterated Pakistan's strong desire": where the state stands whose resolve it is. */
function conveyedFor({ sentence: { tokens } }: Board, at: number): number | undefined {
  const verb = /^(has|have|had|also)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const owner = tokens.slice(verb, verb + 5).find(({ word }) => word === "'s");
  if (!owner || !CONVEYS.test(tokens[verb]?.lemma ?? '')) return undefined;
  return tokens.slice(owner.index + 1, owner.index + 4).some(({ lower }) => RESOLVE.test(lower))
    ? owner.index - 1
    : undefined;
}

const GOES = /^(visit|trip|stay|arrive|land|fly|travel|tour|journey|touch|go|head|proceed|continue|sail|drive)$/;
const MEETS = /^(meet|see|receive|greet|join)$/;
const TO = /^(to|in|at)$/;

/** "At the invitation of Prime Minister X, Y paid a visit to Vietnam"; "landed in Argentina and was welcomed by X, the vice president". */
export function inviterSide(scene: Scene, { from }: RoleChunk): string | undefined {
  const { tokens } = scene.board.sentence;
  const start = tokens.findLastIndex(({ word }, at) => at < from && /^[,;]$/.test(word));
  const before = tokens.slice(Math.max(0, Math.min(start, from - 4) - 6), from);
  const isInviter = before.some(
    ({ lower }, at) =>
      (INVITES.test(lower) && before[at + 1]?.lower === 'of') ||
      (RECEIVES.test(lower) && before.slice(at + 1).some((by) => by.lower === 'by')),
  );
  // "At the invitation of Minister X, Minister Y paid a visit": Y is the guest.
  const since = tokens.findLastIndex(({ lower, index }) => index < from && INVITES.test(lower));
  const isGuest =
    since >= 0 && scene.board.chunks().some((chunk) => chunk.what === 'role' && chunk.from > since && chunk.to < from);
  return isInviter && !isGuest ? visited(scene) : undefined;
}

/** The country that the sentence says somebody goes to. */
export function visited(scene: Scene): string | undefined {
  const goal = goalOf(scene);
  return goal && scene.casting.drafts.sideOf(scene.casting.drafts.place(goal.hit.entry));
}

/** "X arrived in Bogotá … He also called on Defence Minister Y": where the text has seen him go last. */
export const visitedBefore = (scene: Scene, own: string): string | undefined =>
  scene.casting.boards
    .slice(0, scene.board.sentence.index)
    .map((board) => visited({ ...scene, board }))
    .findLast((side) => side !== undefined && side !== own);

export function goalOf({ board }: Scene): PlaceChunk | undefined {
  const { tokens } = board.sentence;
  const isGoal = (chunk: PlaceChunk): boolean =>
    (TO.test(tokens[chunk.from - 1]?.lower ?? '') &&
      tokens.slice(Math.max(0, chunk.from - 5), chunk.from).some(({ lemma }) => GOES.test(lemma))) ||
    (tokens[chunk.from - 1]?.lower === 'for' && /^(leave|depart|head)$/.test(tokens[chunk.from - 2]?.lemma ?? '')) ||
    /^visit(s|ed|ing)?$/.test(tokens[chunk.from - 1]?.lower ?? '');
  return board.chunks().find((chunk): chunk is PlaceChunk => chunk.what === 'place' && isGoal(chunk));
}

/** "Malaysia offered to mediate, and Foreign Minister X spoke by telephone": who acts beside a state that the sentence begins with. */
export function actingSide({ board, casting, slots }: Scene, { from }: RoleChunk): string | undefined {
  const { tokens } = board.sentence;
  const [first] = slots;
  if (tokens[from - 1]?.lower !== 'and' || tokens[from - 2]?.word !== ',') return undefined;
  if (first?.use !== 'plain' || first.from > 1 || first.refs.length !== 1) return undefined;
  const [key = ''] = first.refs;
  return casting.drafts.get(key)?.kind === 'COUNTRY' ? key : undefined;
}

/** "… in Ankara": the state of the place, where no other verb stands between. */
export function placeBehind({ board, casting }: Scene, at: number): string | undefined {
  const { tokens } = board.sentence;
  const place = board
    .chunks()
    .find(
      (chunk): chunk is PlaceChunk =>
        chunk.what === 'place' &&
        chunk.from > at &&
        /^(in|at)$/.test(tokens[chunk.from - 1]?.lower ?? '') &&
        !tokens.slice(at + 1, chunk.from).some(({ pos }) => pos === 'VERB'),
    );
  return place && casting.drafts.sideOf(casting.drafts.place(place.hit.entry));
}

/** "Admiral X of Sri Lanka, who arrived in Pakistan, called on Chief of Naval Staff Y": whom a guest meets there is at home. */
export function calledOnSide(scene: Scene, { from, to, owner }: RoleChunk): string | undefined {
  const { board, casting, slots } = scene;
  const guest = slots.find(({ refs, use }) => use === 'plain' && casting.drafts.get(refs[0] ?? '')?.kind === 'PERSON');
  const own = guest?.refs.length === 1 ? casting.drafts.sideOf(guest.refs[0] ?? '') : undefined;
  if (owner !== undefined || own === undefined || !isMet(board.sentence.tokens, from)) return undefined;
  const isAway = casting.dateline === undefined || casting.dateline === own;
  const away = () => visitedBefore(scene, own) ?? onlyOther(scene, own);
  const home = visited(scene) ?? placeBehind(scene, to) ?? (isAway ? away() : casting.dateline);
  return home === own ? undefined : home;
}

/** "During her visit, the minister will call on President X": of the one other country that the text has named. */
function onlyOther({ board, casting }: Scene, own: string): string | undefined {
  if (!board.sentence.tokens.some(({ lower }) => /^(visit|trip|stay)$/.test(lower))) return undefined;
  const [other, third] = casting.drafts.countries().filter((key) => key !== own);
  return third === undefined ? other : undefined;
}

/** "called on", "met", "saw", "met with", "held talks with", "was received by". */
export const isMet = (tokens: readonly Token[], at: number): boolean => {
  const [second, first] = tokens
    .slice(Math.max(0, at - 3), at)
    .filter(({ pos }) => pos !== 'DET')
    .slice(-2);
  return (
    MEETS.test(first?.lemma ?? '') ||
    (first?.lower === 'with' && /^(meet|meeting|talks?|discussions?|speak)$/.test(second?.lemma ?? '')) ||
    (first?.lower === 'on' && second?.lemma === 'call') ||
    (first?.lower === 'by' && /^(received|welcomed)$/.test(second?.lower ?? ''))
  );
};

/** "President X is to meet his Peruvian counterpart", "Minister X and Peru's Minister Y": X is no Peruvian; of the two states spoken of he is the other's. */
export function sideBesideCounterpart(
  { board, casting }: Scene,
  { from, to, isCounterpart }: RoleChunk,
): string | undefined {
  if (isCounterpart) return undefined;
  const { tokens } = board.sentence;
  const isJoined = (chunk: RoleChunk): boolean =>
    tokens[chunk.from - 1]?.lower === 'and' &&
    board.at(chunk.from - 2)?.from === behindRanks(board, to) &&
    chunk.from > from;
  const other = board
    .chunks()
    .find(
      (chunk): chunk is RoleChunk =>
        chunk.what === 'role' && chunk.from >= to && (chunk.isCounterpart || isJoined(chunk)),
    );
  if (other?.owner === undefined || other.owner === 'pronoun' || other.owner.what !== 'place') return undefined;
  const theirs = casting.drafts.sideOf(casting.drafts.place(other.owner.hit.entry));
  const [mine, third] = casting.drafts.countries().filter((key) => key !== theirs);
  return third === undefined ? mine : undefined;
}

/** "Minister Syed X": where the name begins. */
function behindRanks(board: Board, from: number): number {
  let at = from;
  while (board.at(at)?.what === 'rank') at = board.at(at)?.to ?? at + 1;
  return at;
}
