/** "signed a deal with Azerbaijan to supply jets", "an agreement with Togo to train police": what one will do for the other. */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';
import { ACCORDS, SETTLES } from '../../../clauses/links/accord-words.ts';
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { hasClass } from '../../verbs/fit/class-words.ts';
import { match } from '../frame.ts';

interface Deed {
  readonly predicate: Predicate;
  /** The partner does it for the subject: "to buy". */
  readonly isTaken: boolean;
}

export function settledDeeds(stage: Stage, clause: Clause): Match[] {
  const { parent, link, subject, complements, voice } = clause;
  if (link !== 'infinitive' || !parent || voice === 'passive' || !subject) return [];
  const partner = partnerIn(stage, parent, clause);
  // "to supply jets to Malawi": somebody else is named, and another rule reads it.
  if (!partner || complements.some(({ preposition }) => /^(to|from|with|in|for)$/.test(preposition ?? ''))) return [];
  const deed = deedOf(stage, clause);
  if (!deed || isRead(stage, clause)) return [];
  const ends = deed.isTaken ? { subject: partner, object: subject } : { subject, object: partner };
  return [match(clause, ends, { predicate: deed.predicate, reasons: ['frame', 'settled-deed'], trust: 0.72 })];
}

/** With whom the verb above settles it: "a deal with Azerbaijan to". */
function partnerIn({ sentence }: Stage, parent: Clause, { from }: Clause): Slot | undefined {
  if (!SETTLES.has(parent.verb.lemma)) return undefined;
  const partner = parent.complements.find(({ preposition, slot }) => preposition === 'with' && slot.to <= from)?.slot;
  const isAccord = sentence.tokens.slice(parent.to, partner?.from).some(({ lower }) => ACCORDS.has(lower));
  return partner?.use === 'plain' && isAccord ? partner : undefined;
}

const GIVES = words('supply sell deliver provide export give transfer lease furnish');
const TAKES = words('buy purchase acquire procure order import receive obtain');
const TRAINS = words('train instruct school');

/** Of arms, of money and goods, of pupils; nothing else is read of the noun alone. */
function deedOf(stage: Stage, clause: Clause): Deed | undefined {
  const { lemma } = clause.verb;
  if (TRAINS.has(lemma)) return { predicate: 'TRAINS', isTaken: false };
  if (lemma === 'lend' || lemma === 'borrow') return { predicate: 'LENDS_TO', isTaken: lemma === 'borrow' };
  const isTaken = TAKES.has(lemma);
  if (!isTaken && !GIVES.has(lemma)) return undefined;
  if (hasClass(stage, clause, { needs: 'arms' })) return { predicate: 'SUPPLIES_ARMS_TO', isTaken };
  return /^(provide|give|furnish|receive|obtain)$/.test(lemma) ? undefined : { predicate: 'TRADES_WITH', isTaken };
}
