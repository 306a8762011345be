/** "Iran's programme worries Oman", "a deal that alarmed officials in Peru": who is worried, and by whose doing. */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { kindOf } from '../../ends.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { NATIONAL } from '../../verbs/verb-classes.ts';
import { match, sideOf } from '../frame.ts';

const ALARMS = words('worry alarm trouble unsettle unnerve disturb rattle dismay spook perturb');
/** Who may be worried in a state's name. */
const OFFICIALS = words(
  'officials leaders diplomats authorities politicians lawmakers generals capitals policymakers ministers governments',
);
/** How far behind the verb the worried may stand. */
const WITHIN = 5;
/** How many words what worries them may take. */
const PHRASE = 12;

export function alarms(stage: Stage, clause: Clause): Match[] {
  if (!ALARMS.has(clause.verb.lemma) || clause.voice === 'passive' || isRead(stage, clause, 'EXPRESSED_CONCERN_ABOUT'))
    return [];
  const worried = worriedBy(stage, clause);
  const cause = worried && causeOf(stage, clause);
  if (!worried || !cause) return [];
  const sides = worried.refs.map((ref) => sideOf(stage, ref) ?? ref);
  const refs = cause.refs.filter((ref) => !sides.includes(sideOf(stage, ref) ?? ref));
  if (refs.length === 0) return [];
  const object: Slot = { ...cause, refs, members: undefined };
  const rest = { predicate: 'EXPRESSED_CONCERN_ABOUT' as const, reasons: ['frame', 'alarm'], trust: 0.7 };
  return [match(clause, { subject: worried, object }, rest)];
}

/** "has alarmed Ethiopia", "alarmed officials in Peru and Chile", "rattled officials in Lima". */
function worriedBy(stage: Stage, { complements, to }: Clause): Slot | undefined {
  const { tokens } = stage.sentence;
  const slot = complements.find((one) => one.slot.from < to + WITHIN)?.slot;
  if (!slot) return undefined;
  const before = tokens.slice(to, slot.from);
  const isInState = before.at(-1)?.lower === 'in' && before.some(({ lower }) => OFFICIALS.has(lower));
  if (isInState) return withSides(stage, slot);
  return before.every(({ pos }) => /^(DET|ADJ|ADV)$/.test(pos)) && isActor(stage, slot) ? slot : undefined;
}

/** Of places the states that they lie in. */
function withSides(stage: Stage, slot: Slot): Slot | undefined {
  const refs = slot.refs.flatMap((ref) => sideOf(stage, ref) ?? []);
  return refs.length > 0 ? { ...slot, refs: [...new Set(refs)], members: undefined, use: 'plain' } : undefined;
}

/** The subject where it acts; else whose thing it is: "the Russian build-up", "the deal between A and B", "the sale of tanks by A". */
function causeOf(stage: Stage, { subject, from, sentence: { tokens } }: Clause): Slot | undefined {
  if (subject) return subject.use === 'plain' && isActor(stage, subject) ? subject : undefined;
  const start = startOf(tokens, from);
  const within = stage.slots.filter((slot) => slot.from >= start && slot.to <= from && isActor(stage, slot));
  const owner = within.find(({ use }) => use !== 'plain') ?? doerBefore(stage, start);
  return owner ?? within.find((slot) => /^(of|by|between|from)$/.test(tokens[slot.from - 1]?.lower ?? ''));
}

/** "Uganda bought tanks, a move that has unsettled": whoever acts in the clause that the noun sums up. */
function doerBefore({ clauses, sentence: { tokens } }: Stage, start: number): Slot | undefined {
  const isSummedUp = /^an?$/.test(tokens[start]?.lower ?? '') && /^[,–—-]$/.test(tokens[start - 1]?.word ?? '');
  const done = clauses.findLast(({ to, subject, form }) => form === 'finite' && to <= start && subject !== undefined);
  return isSummedUp && done?.voice === 'active' && done.subject?.use === 'plain' ? done.subject : undefined;
}

/** Where the phrase that ends there begins: behind the last comma or verb. */
const startOf = (tokens: readonly Token[], end: number): number =>
  Math.max(
    end - PHRASE,
    tokens.findLastIndex(({ word, pos }, at) => at < end && (/^[,;:–—-]$/.test(word) || pos === 'VERB')) + 1,
  );

const isActor = (stage: Stage, { refs }: Slot): boolean =>
  refs.every(
    (ref) =>
      NATIONAL.has(kindOf(stage.cast, ref) ?? '') || kindOf(stage.cast, ref) === 'INTERGOVERNMENTAL_ORGANIZATION',
  );
