/** Who stands for a sayer without a name: the minister that was heard from, the state of "prosecutors in", the paper that "diplomats told". */
import type { Clause, Complement, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Scope } from '../../scope.ts';

/** "Judges heard from X that": X says it. Where who hears has a name, that one tells us. */
export const heardFrom = ({ verb, complements }: Clause): Slot | undefined =>
  /^(hear|learn|understand)$/.test(verb.lemma)
    ? complements
        .slice(complements.findIndex(({ preposition }) => preposition === 'from'))
        .find(({ slot }, index) => slot.use === 'plain' && complements.some(isFrom) && index < 2)?.slot
    : undefined;

/** "Parliament heard from the minister that": the one with an office or a name says it, whoever listens. */
export function heardOf(clause: Clause, scope: Scope): Slot | undefined {
  const from = clause.verb.lemma === 'hear' ? heardFrom(clause) : undefined;
  return from && /^(PERSON|OFFICE)$/.test(scope.kindOf(from.refs[0] ?? '') ?? '') ? from : undefined;
}

const isFrom = ({ preposition }: Complement): boolean => preposition === 'from';

/** Who speaks without a name. */
export const SPEAKERS = words(`
  prosecutors prosecutor officials official experts panel diplomats sources source judges investigators police residents authorities
  researchers economists analysts lawmakers senators ministers spokesman spokeswoman spokesperson envoys commission committee
  inspectors monitors observers office diplomat minister court tribunal courts magistrate magistrates rescuers regulators`);

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
  // "Taliban officials in Kabul": theirs.
  const isOwned = before.some(({ index, pos }) => index + 1 === noun?.index && pos === 'PROPN');
  return (
    /^(of|in|from|at|for|with|to)$/.test(preposition?.lower ?? '') &&
    noun !== undefined &&
    SPEAKERS.has(noun.lower) &&
    !isOwned
  );
}

/** "A spokesman for Persaud said", "an aide to President Kiria said": whom they speak for, where the words behind their post name it. */
export function spokenFor({ subject, from, sentence: { index, tokens } }: Clause, scope: Scope): Slot | undefined {
  if (!subject || subject.to > from) return undefined;
  const post = tokens[subject.to - 1]?.lower ?? '';
  const joint = tokens[subject.to]?.lower ?? '';
  if (!(SPOKES.test(post) && joint === 'for') && !(ATTENDS.test(post) && /^(to|of)$/.test(joint))) return undefined;
  const at = subject.to + 1;
  return scope
    .slots(index)
    .find(
      (slot) =>
        slot.from >= at &&
        slot.from <= at + 1 &&
        slot.to <= from &&
        slot.use === 'plain' &&
        (joint === 'for' || scope.kindOf(slot.refs[0] ?? '') === 'PERSON'),
    );
}

const SPOKES = /^spokes(man|woman|person|people)$/;
const ATTENDS = /^(aide|adviser|advisor|aides|advisers|advisors|secretary|confidant)$/;

/** "the finance ministry in Luanda", "a diplomat in Abuja": the state whose city it is, where the post was read as another's. */
export function seatedIn(
  post: Slot | undefined,
  { sentence: { index, tokens } }: Clause,
  scope: Scope,
): Slot | undefined {
  const kind = scope.kindOf(post?.refs[0] ?? '');
  if (!post || post.form === 'name' || !/^(OFFICE|GOVERNMENT_BODY|ARMED_FORCE)$/.test(kind ?? '')) return undefined;
  // "Vietnam's embassy in Manila" has told its state.
  const isOwned = scope.slots(index).some(({ to, use }) => to === post.from && use !== 'plain');
  const own = tokens.slice(post.from, post.to);
  if (isOwned || own.some(({ word, index: at }) => at > 0 && /^\p{Lu}|^'s?$/u.test(word))) return undefined;
  if (/^(embassy|mission|consulate|ambassador|envoy)$/.test(own.at(-1)?.lower ?? '')) return undefined;
  const seat = scope.slots(index).find(({ from }) => from === post.to + 1 && tokens[post.to]?.lower === 'in');
  const actor = scope.actorOf(seat?.refs[0] ?? '');
  return seat && actor !== undefined ? { ...seat, refs: [actor] } : undefined;
}

/** "two Western diplomats told the Kampala Sentinel": the paper tells it. */
export const outletTold = ({ verb, complements }: Clause, scope: Scope): Slot | undefined =>
  /^(tell|inform)$/.test(verb.lemma)
    ? complements.find(({ slot, preposition }) => !preposition && scope.kindOf(slot.refs[0] ?? '') === 'MEDIA_OUTLET')
        ?.slot
    : undefined;
