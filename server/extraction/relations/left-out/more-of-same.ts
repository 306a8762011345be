/** "is to deliver two more", "agreed to lend another billion", "twelve more will follow": more of what was told, to whom it went before. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { match, sideOf } from '../frames/frame.ts';
import { isRead } from '../is-read.ts';
import type { Match, Reading, Stage } from '../reading.ts';
import { isStopped } from '../verbs/stopped.ts';

const HANDS = words('deliver supply send hand ship give provide transfer sell donate receive pay promise pledge fly');
const VERBS: Partial<Record<Predicate, ReadonlySet<string>>> = {
  SUPPLIES_ARMS_TO: HANDS,
  PROVIDES_AID_TO: HANDS,
  LENDS_TO: words('lend loan pay release disburse transfer promise pledge provide advance extend'),
  TRAINS: words('train'),
};
const FOLLOWS = words('follow arrive come');
const PLEDGES = words('promise pledge');
const MORE = words('more another further additional');
/** How many words from the verb tell what is given, and how many sentences back it was told. */
const FAR = 5;
const BACK = 2;

export function moreOfSame(stage: Stage, clause: Clause): Match[] {
  if (isByGiver(clause) && clause.subject?.use !== 'plain') return [];
  if (!isOfMore(stage, clause) || isStopped(stage, clause)) return [];
  const told = stage.before.findLast((reading) => isSame(stage, clause, reading));
  if (!told) return [];
  const isPledge = PLEDGES.has(clause.verb.lemma);
  return [
    match(clause, endsOf(stage, clause, told), {
      predicate: told.predicate,
      reasons: ['frame', 'more-of-same'],
      trust: 0.72,
      sense: isPledge ? { temporality: 'PLANNED' } : {},
    }),
  ];
}

/** The subject gives; of "twelve more will follow" it is what is given. */
const isByGiver = ({ voice, verb }: Clause): boolean => voice === 'active' && !FOLLOWS.has(verb.lemma);

/** Behind the verb, or before it where the things are its subject; nobody else is named as the receiver. */
function isOfMore(stage: Stage, clause: Clause): boolean {
  const { complements, to, from } = clause;
  const { tokens } = stage.sentence;
  const things = isByGiver(clause) ? tokens.slice(to, to + FAR) : tokens.slice(Math.max(0, from - FAR), from);
  if (!things.some(isMore)) return false;
  const isTo = complements.some(({ preposition }) => !preposition || /^(to|for|from|with|by)$/.test(preposition));
  const isTaken = things.some(({ index }) => stage.isTaken(index));
  return !isRead(stage, clause) && !isTo && !isTaken;
}

/** "two more", "another billion", "a further 50"; not "more than". */
const isMore = ({ lower }: Token, at: number, all: readonly Token[]): boolean =>
  MORE.has(lower) && all[at + 1]?.lower !== 'than';

function isSame(stage: Stage, clause: Clause, told: Reading): boolean {
  const { verb, subject } = clause;
  const isNear = told.sentence.index >= stage.sentence.index - BACK;
  const fits = FOLLOWS.has(verb.lemma)
    ? /^(SUPPLIES_ARMS_TO|PROVIDES_AID_TO)$/.test(told.predicate)
    : VERBS[told.predicate]?.has(verb.lemma) === true;
  if (!isNear || !fits) return false;
  return !isByGiver(clause) || sideOf(stage, subject?.refs[0]) === sideOf(stage, told.subject);
}

function endsOf(stage: Stage, { subject, from, to }: Clause, told: Reading): { subject: Slot; object: Slot } {
  const at = { sentence: stage.sentence.index, from, to, form: 'nominal', use: 'plain' } as const;
  const side = (ref: string): Slot => ({ ...(subject ?? at), refs: [ref], members: undefined, reasons: ['told-last'] });
  return { subject: side(told.subject), object: side(told.object) };
}
