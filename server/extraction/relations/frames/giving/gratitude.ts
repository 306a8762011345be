/** "expressed gratitude for the boat given by India", "thanked Korea for a loan": who is thanked, and what he gave. */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';
import { kindOfGoods } from './goods/kind-of-goods.ts';
import { isOffered } from './help.ts';

/** How far behind the verb "gratitude", and behind "for" the "by", may stand. */
const NEAR = 5;
const FAR = 10;
const SENDING =
  /^(sending|sent|giving|given|providing|provided|donating|donated|supplying|supplied|delivering|delivered|contributing|airlifting|lending|lent)$/;
const GIVEN = /^(given|gifted|donated|sent|delivered|provided|supplied|offered|extended|granted|shown|handed|lent)$/;

export function gratitude(stage: Stage, clause: Clause): Match[] {
  const { subject, voice } = clause;
  const isPraise = PRAISES.test(clause.verb.lemma);
  if (!subject || voice === 'passive' || !(isPraise || isGrateful(stage, clause))) return [];
  const given = giftFrom(stage, clause);
  if (!given || sideOf(stage, given.giver.refs[0]) === sideOf(stage, subject.refs[0])) return [];
  const ends = { subject, object: given.giver };
  const thanks =
    isPraise || isThanked(stage, clause, given.giver)
      ? []
      : [match(clause, ends, { predicate: 'THANKED', reasons: ['frame', 'gift'], trust: 0.74 })];
  return [...thanks, ...giving(stage, clause, given)];
}

/** "praised Canberra for donating boats": a gift, and no thanks. */
const PRAISES = /^(praise|commend|hail|applaud|laud|credit)$/;

interface Gift {
  readonly giver: Slot;
  readonly things: readonly Token[];
  /** "for sending tents": told, and not only taken for granted. */
  readonly told?: Clause | undefined;
}

/** "thanked", "voiced her appreciation". */
const isGrateful = ({ sentence: { tokens } }: Stage, { verb, to }: Clause): boolean =>
  verb.lemma === 'thank' ||
  (verb.lemma === 'be' && /^(grateful|thankful|indebted|obliged)$/.test(tokens[to]?.lower ?? '')) ||
  (/^(express|voice|convey|extend|offer|record)$/.test(verb.lemma) &&
    tokens.slice(to, to + NEAR).some(({ lower }) => /^(gratitude|thanks|appreciation|thankfulness)$/.test(lower)));

/** "for the medicines sent by Dhaka", "thanked the Korean government for a loan". */
function giftFrom(stage: Stage, clause: Clause): Gift | undefined {
  const { tokens } = stage.sentence;
  const start = tokens.findIndex(({ lower }, at) => at >= clause.to && at < clause.to + FAR && lower === 'for');
  if (start < 0) return undefined;
  const by = tokens.findIndex(
    ({ lower }, at) => at > start && at < start + FAR && lower === 'by' && GIVEN.test(tokens[at - 1]?.lower ?? ''),
  );
  const giver = by < 0 ? undefined : stage.slots.find(({ from, use }) => use === 'plain' && isBeside(by, from));
  if (giver) return { giver, things: tokens.slice(start + 1, by) };
  const told = stage.clauses.find((one) => isGiving(one, start));
  if (told?.subject && told.leader) return { giver: told.subject, things: tokens.slice(start + 1, told.leader.index) };
  const thanked = clause.complements.find(({ slot, preposition }) => slot.to === start && preposition === undefined);
  const first = tokens[start + 1]?.lower === 'having' ? tokens[start + 2] : tokens[start + 1];
  // "thanked Poland for sending tents".
  const sending = stage.clauses.find(({ verb }) => verb.index === first?.index);
  if (thanked?.slot.use === 'plain' && first && SENDING.test(first.lower) && !(sending && isRead(stage, sending)))
    return {
      giver: thanked.slot,
      things: phraseFrom(tokens, first.index + 1, /^(ADP|PUNCT|VERB|AUX|SCONJ|CCONJ)$/),
      told: sending,
    };
  return thanked?.slot.use === 'plain' && (first?.pos === 'NUM' || /^(a|an|the|its|their)$/.test(first?.lower ?? ''))
    ? { giver: thanked.slot, things: phraseFrom(tokens, start + 1) }
    : undefined;
}

/** "the political and moral support provided": up to what ends the phrase. */
function phraseFrom(tokens: readonly Token[], start: number, ends = /^(ADP|PUNCT|VERB|AUX|SCONJ)$/): readonly Token[] {
  const all = tokens.slice(start, start + PHRASE);
  // "a new package of military aid".
  const end = all.findIndex(({ pos, lower }) => ends.test(pos) && lower !== 'of');
  return end < 0 ? all : all.slice(0, end);
}
const PHRASE = 7;

/** "for the training that Croatian instructors provide". */
const isGiving = ({ link, leader, subject, verb }: Clause, start: number): boolean =>
  link === 'relative' &&
  leader !== undefined &&
  leader.index > start &&
  leader.index < start + FAR &&
  subject?.use === 'plain' &&
  subject.from > leader.index &&
  /^(give|provide|send|offer|supply|lend|deliver|donate|extend|show|grant)$/.test(verb.lemma);

const isBeside = (by: number, from: number): boolean => from === by + 1 || from === by + 2;

const isThanked = ({ before, sentence }: Stage, clause: Clause, { refs }: Slot): boolean =>
  before.some(
    (reading) =>
      reading.sentence.index === sentence.index &&
      reading.clause?.verb.index === clause.verb.index &&
      /^(THANKED|PRAISED)$/.test(reading.predicate) &&
      refs.includes(reading.object),
  );

/** Arms, credit, aid and support are relations of their own; the thanks alone tell of others. */
function giving(stage: Stage, clause: Clause, { giver, things, told }: Gift): Match[] {
  const taker = sideOf(stage, clause.subject?.refs[0]);
  const isBacked = things.some(({ lower }) => /^(support|backing)$/.test(lower));
  const predicate = kindOfGoods(stage, things) ?? (isBacked ? 'SUPPORTS' : undefined);
  if (!clause.subject || taker === undefined || predicate === undefined) return [];
  const object: Slot = { ...clause.subject, refs: [taker], reasons: ['side-of-subject'] };
  const first = things[0]?.index ?? clause.to;
  return [
    match(
      told ?? clause,
      { subject: giver, object },
      {
        predicate,
        reasons: ['frame', told ? 'gift' : 'presupposed'],
        trust: 0.68,
        // "for its offer of tents": it is still to come.
        ...(isOffered(things) && { sense: { temporality: 'PLANNED' as const } }),
        trigger: [first, first + things.length],
      },
    ),
  ];
}
