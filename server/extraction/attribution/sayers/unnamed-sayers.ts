/** Who stands for a sayer without a name: the minister that was heard from, the state of "prosecutors in", the paper that "diplomats told". */
import type { Clause, Complement, Slot, Token } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import type { Scope } from '../scope.ts';

/** "Judges heard from X that": X says it. Where who hears has a name, that one tells us. */
export const heardFrom = ({ verb, complements }: Clause): Slot | undefined =>
  /^(hear|learn|understand)$/.test(verb.lemma)
    ? complements
        .slice(complements.findIndex(({ preposition }) => preposition === 'from'))
        .find(({ slot }, index) => slot.use === 'plain' && complements.some(isFrom) && index < 2)?.slot
    : undefined;

const isFrom = ({ preposition }: Complement): boolean => preposition === 'from';

/** Who speaks without a name. */
export const SPEAKERS = words(`
  prosecutors prosecutor officials official experts panel diplomats sources source judges investigators police residents authorities
  researchers economists analysts lawmakers senators ministers spokesman spokeswoman spokesperson envoys commission committee
  inspectors monitors observers office diplomat minister`);

/** "Prosecutors in Vilnius hold", "a panel of experts of the Security Council concluded": the name that they belong to. */
export function unnamedOf({ sentence: { index, tokens }, from }: Clause, scope: Scope): Slot | undefined {
  const slot = scope.slots(index).findLast(({ to, use }) => to <= from && from - to < 2 && use === 'plain');
  const whose = slot && ofOffice(scope.slots(index), tokens, slot);
  if (whose) return whose;
  const isLed = slot !== undefined && leadsBack(tokens.slice(Math.max(0, slot.from - 8), slot.from));
  if (!slot || !isLed) return undefined;
  const actor = scope.actorOf(slot.refs[0] ?? '');
  return actor === undefined ? undefined : { ...slot, refs: [actor] };
}

/** "the office of President Ada Obi in Lilongwe": behind the name stands only where it is. */
const ofOffice = (slots: readonly Slot[], tokens: readonly Token[], { from }: Slot): Slot | undefined =>
  /^(in|at)$/.test(tokens[from - 1]?.lower ?? '')
    ? slots.find((one) => one.to === from - 1 && leadsBack(tokens.slice(Math.max(0, one.from - 8), one.from)))
    : undefined;

/** "a panel of experts of the": speakers and what joins them, up to the name. */
function leadsBack(before: Clause['sentence']['tokens']): boolean {
  const preposition = before.findLast(({ pos }) => pos !== 'DET');
  const noun = before.findLast(({ index, lower }) => index < (preposition?.index ?? 0) && lower !== 'close');
  return (
    /^(of|in|from|at|for|with|to)$/.test(preposition?.lower ?? '') && noun !== undefined && SPEAKERS.has(noun.lower)
  );
}

/** "A spokesman for Persaud said": whom he speaks for, where the words behind his post name it. */
export function spokenFor({ subject, from, sentence: { index, tokens } }: Clause, scope: Scope): Slot | undefined {
  if (!subject || subject.to > from || !SPOKES.test(tokens[subject.to - 1]?.lower ?? '')) return undefined;
  const at = tokens[subject.to]?.lower === 'for' ? subject.to + 1 : undefined;
  return at === undefined
    ? undefined
    : scope
        .slots(index)
        .find((slot) => slot.from >= at && slot.from <= at + 1 && slot.to <= from && slot.use === 'plain');
}

const SPOKES = /^spokes(man|woman|person|people)$/;

/** "the finance ministry in Luanda said", "a diplomat in Abuja said": the state whose city it is, where the post was read as another's. */
export function seatedIn({ subject, from, sentence: { index, tokens } }: Clause, scope: Scope): Slot | undefined {
  const kind = scope.kindOf(subject?.refs[0] ?? '');
  if (!subject || subject.form === 'name' || !/^(OFFICE|GOVERNMENT_BODY|ARMED_FORCE)$/.test(kind ?? ''))
    return undefined;
  // "Vietnam's embassy in Manila" has told its state.
  const isOwned = scope.slots(index).some(({ to, use }) => to === subject.from && use !== 'plain');
  const own = tokens.slice(subject.from, subject.to);
  if (isOwned || own.some(({ word, index: at }) => at > 0 && /^\p{Lu}|^'s?$/u.test(word))) return undefined;
  if (/^(embassy|mission|consulate|ambassador|envoy)$/.test(own.at(-1)?.lower ?? '')) return undefined;
  const seat = scope
    .slots(index)
    .find((slot) => slot.from === subject.to + 1 && slot.to === from && tokens[subject.to]?.lower === 'in');
  const actor = scope.actorOf(seat?.refs[0] ?? '');
  return seat && actor !== undefined ? { ...seat, refs: [actor] } : undefined;
}

/** "two Western diplomats told the Kampala Sentinel": the paper tells it. */
export const outletTold = ({ verb, complements }: Clause, scope: Scope): Slot | undefined =>
  /^(tell|inform)$/.test(verb.lemma)
    ? complements.find(({ slot, preposition }) => !preposition && scope.kindOf(slot.refs[0] ?? '') === 'MEDIA_OUTLET')
        ?.slot
    : undefined;
