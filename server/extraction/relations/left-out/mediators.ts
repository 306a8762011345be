/** "the mediation of Oman", "Qatari mediation", "Chile and Togo, without whose good offices": who brought two together that are not named again. */
import type { Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { slotBefore, slotBehind } from '../nouns/noun-ends.ts';
import type { Match, Stage } from '../reading.ts';
import { rivalsFor } from './rivals.ts';

const BY = words('of by from');
/** How far before "whose" its owner may end. */
const NEAR = 3;
/** How far behind "thanked" the noun may stand. */
const LONGEST = 16;

export function mediators(stage: Stage): Match[] {
  const noun = stage.sentence.tokens.find(isMediation);
  if (!noun || isRead(stage)) return [];
  const owner = slotBehind(stage, noun.index + 1, BY) ?? slotBefore(stage, noun);
  if (owner && owner.form !== 'pronoun') return between(stage, noun, { owner, reason: 'noun' });
  const meant = owner ? thanked(stage, noun) : whose(stage, noun);
  return meant ? between(stage, noun, { owner: meant, reason: 'frame' }) : [];
}

interface Owned {
  readonly owner: Slot;
  /** `noun` where the clause around says whether there is a mediation; else it is taken for granted. */
  readonly reason: 'noun' | 'frame';
}

function between(stage: Stage, noun: Token, { owner, reason }: Owned): Match[] {
  const rivals = rivalsFor(stage, owner.refs, true);
  if (!rivals) return [];
  const clause = stage.clauses.findLast(({ to, until }) => noun.index >= to && noun.index < until);
  return [
    {
      predicate: 'MEDIATES_BETWEEN',
      subject: owner,
      object: { ...owner, refs: rivals.parties, members: undefined, reasons: ['rivals'] },
      clause: reason === 'noun' ? clause : undefined,
      trigger: [noun.index, noun.index + 1],
      sense: {},
      reasons: [reason, 'third-party'],
      trust: 0.68,
    },
  ];
}

const isMediation = ({ lower, pos }: Token, at: number, all: readonly Token[]): boolean =>
  (lower === 'mediation' &&
    pos !== 'VERB' &&
    !/^(effort|efforts|team|committee|talks)$/.test(all[at + 1]?.lower ?? '')) ||
  (lower === 'offices' && all[at - 1]?.lower === 'good');

/** "Uzbekistan and Kazakhstan, without whose mediation". */
function whose({ slots, sentence: { tokens } }: Stage, { index }: Token): Slot | undefined {
  const at = tokens.findLastIndex(({ lower }, place) => place < index && place >= index - NEAR && lower === 'whose');
  return at < 0 ? undefined : slots.findLast(({ to, use }) => use === 'plain' && to <= at && at - to < NEAR);
}

/** "thanked Qatar for its mediation": Qatar's. */
function thanked({ before, slots, sentence }: Stage, { index }: Token): Slot | undefined {
  const thanks = before.findLast(
    (one) =>
      one.sentence.index === sentence.index &&
      /^(THANKED|PRAISED)$/.test(one.predicate) &&
      one.trigger[0] < index &&
      index - one.trigger[0] < LONGEST,
  );
  return (
    thanks && slots.findLast(({ to, refs, use }) => to <= index && use === 'plain' && refs.includes(thanks.object))
  );
}

const isRead = ({ before, sentence }: Stage): boolean =>
  before.some((one) => one.sentence.index === sentence.index && one.predicate === 'MEDIATES_BETWEEN');
