/** "a treaty that Kenya signed", "a pact to which Benin is a party": what the pronoun takes up is an object of its clause. */
import type { Clause, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { kindOf } from '../ends.ts';
import type { Stage } from '../reading.ts';

const PRONOUNS = words('that which whom whose');
/** How many words may stand between the name and the pronoun: ", a border pact to". */
const ASIDE = 6;

/** The clause with that object among its complements; itself where there is none. */
export function withAntecedent(stage: Stage, clause: Clause): Clause {
  const { leader, subject } = relativeAbove(clause) ?? {};
  if (!leader || !subject || subject.from < leader.index || (clause.link === 'infinitive' && hasObject(clause)))
    return clause;
  const before = stage.sentence.tokens[leader.index - 1];
  // "an allegation by the commissioner, X, that rebels attacked": it takes up the allegation, and nobody.
  if (leader.lower === 'that' && before?.word === ',') return clause;
  const preposition = before?.pos === 'ADP' ? before : undefined;
  const slot =
    leader.lower === 'whose' ? owned(stage, leader, subject) : takenUp(stage, preposition?.index ?? leader.index);
  if (!slot) return clause;
  const object = {
    slot: { ...slot, from: clause.to, to: clause.to },
    ...(preposition && { preposition: preposition.lower }),
  };
  return { ...clause, complements: [object, ...clause.complements] };
}

/** The relative clause itself, or the one that the infinitive hangs on: "whom she is to meet", "which it refused to sign". */
function relativeAbove(clause: Clause): Clause | undefined {
  let above: Clause | undefined = clause;
  while (above?.link === 'infinitive') above = above.parent;
  return above?.link === 'relative' && PRONOUNS.has(above.leader?.lower ?? '') ? above : undefined;
}

const hasObject = ({ complements }: Clause): boolean =>
  complements.some(({ preposition, slot }) => preposition === undefined && slot.use === 'plain');

/** "whose prime minister, X, she met": whoever stands between the pronoun and the subject. */
const owned = ({ slots }: Stage, leader: Token, subject: Slot): Slot | undefined =>
  slots.findLast(({ from, to, use }) => use === 'plain' && from >= leader.index && to <= subject.from);

/** The name right before, or before an aside between commas. */
function takenUp({ cast, slots, sentence: { tokens } }: Stage, at: number): Slot | undefined {
  const last = slots.findLast(({ to, use }) => to <= at && use === 'plain');
  const slot = last && (ofThingThere(slots, tokens, last) ?? last);
  const between = slot && tokens.slice(slot.to, at);
  if (!between || between.length > ASIDE || between.some(({ pos }) => /VERB|AUX/.test(pos))) return undefined;
  if (slot !== last) return slot;
  const isNamed = between[0]?.word === ',' && slot.refs.every((ref) => kindOf(cast, ref) === 'AGREEMENT');
  return between.every(({ word }) => word === ',') || isNamed ? slot : undefined;
}

/** "Delta Media, a company in Riga that": whoever the commas describe so, and not the city. */
function ofThingThere(slots: readonly Slot[], tokens: readonly Token[], { from }: Slot): Slot | undefined {
  const isWhere = /^(in|from|near)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.pos === 'NOUN';
  const named = isWhere ? slots.findLast(({ to, use }) => to < from && use === 'plain') : undefined;
  const aside = named ? tokens.slice(named.to, from - 1) : [];
  return aside[0]?.word === ',' && /^(a|an|the)$/.test(aside[1]?.lower ?? '') ? named : undefined;
}
