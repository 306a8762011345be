/** "Brazil is Argentina's largest trading partner", "Peru's main creditor is China", "Kenya is one of our closest friends", "Togo counts Chad as its closest ally": what one state is to another. */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';
import { standingSaid } from './standing-nouns.ts';

const REACH = 5;
const SECOND = 12;
const IS = /^(be|remain|become)$/;
const COUNTS = /^(count|regard|consider|see|view|describe|call)$/;

/** Between two sides: of a person who says "our", his. */
export function standings(stage: Stage, clause: Clause): Match[] {
  const ends = COUNTS.test(clause.verb.lemma)
    ? countedAs(stage, clause)
    : IS.test(clause.verb.lemma)
      ? (turnedRound(stage, clause) ?? inOrder(clause))
      : undefined;
  const [one, other] = [sideOf(stage, ends?.who.refs[0]), sideOf(stage, ends?.owner.refs[0])];
  if (!ends || one === undefined || other === undefined || one === other) return [];
  const start = ends.from ?? ends.owner.to;
  const words = stage.sentence.tokens.slice(start, start + REACH).map(({ lower }) => lower);
  const predicate = standingSaid(words.join(' ').replace(/ [,.;:(].*$/, ''));
  if (!predicate || ends.who.refs.length > 1 || ends.who.refs[0] !== one) return [];
  return [
    match(
      clause,
      { subject: ends.who, object: { ...ends.owner, refs: [other] } },
      { predicate, reasons: ['frame', 'standing'], trust: 0.78 },
    ),
  ];
}

interface Standing {
  readonly who: Slot;
  /** Whose ally, creditor or partner it is. */
  readonly owner: Slot;
  /** Where the words begin that say so; right behind the owner, if absent. */
  readonly from?: number;
}

/** "China is Peru's main creditor". */
function inOrder({ subject, complements, to, sentence }: Clause): Standing | undefined {
  const owner = complements.find(
    ({ slot }) => slot.use === 'possessive' && (slot.from - to < REACH || isSecond(sentence.tokens, slot, to)),
  )?.slot;
  return subject && owner && subject.use === 'plain' ? { who: subject, owner } : undefined;
}

/** "is a key country of the region and Peru's long-standing partner". */
const isSecond = (tokens: readonly Token[], { from }: Slot, to: number): boolean =>
  from - to < SECOND &&
  tokens[from - 1]?.lower === 'and' &&
  tokens.slice(to, from).every(({ pos }) => !/VERB|AUX|PUNCT/.test(pos));

/** "Peru's main creditor is China". */
function turnedRound({ slots }: Stage, { from, to, complements }: Clause): Standing | undefined {
  const owner = slots.findLast((slot) => slot.to < from && from - slot.to < REACH);
  const who = complements.find(({ preposition, slot }) => preposition === undefined && slot.from === to)?.slot;
  return owner?.use === 'possessive' && who?.use === 'plain' ? { who, owner } : undefined;
}

/** "Togo counts Chad as its closest ally", "considers Chad a friend". */
function countedAs({ sentence: { tokens } }: Stage, { subject, complements, to }: Clause): Standing | undefined {
  const [first] = complements;
  if (subject?.use !== 'plain' || first?.slot.use !== 'plain' || first.preposition || first.slot.from > to + 1)
    return undefined;
  const as = tokens[first.slot.to]?.lower === 'as' ? first.slot.to + 1 : first.slot.to;
  return /^(its|their|a|an|the)$/.test(tokens[as]?.lower ?? '')
    ? { who: first.slot, owner: subject, from: as + 1 }
    : undefined;
}
