/** Whose a note is that says something: "the handout stated", "a letter from Georgia to the Security Council says". */
import type { Clause, Slot, Token } from '../../shapes.ts';
import type { Scope } from '../scope.ts';
import { isNote } from './note-words.ts';
import { SAYS } from './verbs-of-saying.ts';

/** How far before the verb the note may be named, and how far behind "letter" its author. */
const REACH = 18;
const AUTHOR_WITHIN = 12;

const noteBefore = ({ sentence: { tokens }, from }: Clause): Token | undefined =>
  tokens.slice(Math.max(0, from - REACH), from).find(({ lower }) => isNote(lower));

const SEEN = /^(seen|obtained|reviewed|viewed|read|shared|leaked|quoted|cited|carried|examined)$/;

/** ", in a report …,": the sayer stands before. */
const isPutIn = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens.slice(Math.max(0, index - 4), index).some(({ lower }, at, all) => lower === 'in' && all[at - 1]?.word === ',');

/** "a letter signed by the foreign minister". */
function authorOf({ sentence: { index, tokens }, from }: Clause, note: Token, { slots }: Scope): Slot | undefined {
  return slots(index).find(
    (slot) =>
      slot.from > note.index + 1 &&
      slot.from <= note.index + AUTHOR_WITHIN &&
      slot.to <= from &&
      /^(by|from|of)$/.test(
        tokens.slice(note.index + 1, slot.from).findLast(({ pos }) => pos === 'ADP')?.lower ?? '',
      ) &&
      // "The experts, in a report seen by Reuters, said": whoever has seen it.
      !(isPutIn(tokens, note) && tokens.slice(note.index + 1, slot.from).some(({ lower }) => SEEN.test(lower))),
  );
}

/** Where the subject that the verb was given is whom the letter goes to, or who has seen it. */
export function authored(clause: Clause, scope: Scope): Slot | undefined {
  const { subject, sentence, from } = clause;
  const note = noteBefore(clause);
  if (!note || !subject || subject.from <= note.index || subject.to > from) return undefined;
  const before = sentence.tokens.slice(note.index, subject.from).findLast(({ pos }) => pos !== 'DET');
  const author = authorOf(clause, note, scope);
  return author && author !== subject && author.to < subject.from && /^(to|by|with)$/.test(before?.lower ?? '')
    ? author
    : undefined;
}

/** `In a letter to Chad, Ada Obi claims that … The letter goes on to say`: whoever said it in the letter. */
function writerOf({ sentence }: Clause, { lower, index }: Token, scope: Scope): Slot | undefined {
  if (!/^(the|that|this)$/.test(sentence.tokens[index - 1]?.lower ?? '')) return undefined;
  const before = scope.words(sentence.index - 1);
  const first = before.find((token) => token.lower === lower && INTRODUCES.test(before[token.index - 1]?.lower ?? ''));
  if (!first || !isIn(before, first)) return undefined;
  const subject = scope
    .clauses(sentence.index - 1)
    .find(({ verb, form, parent }) => form === 'finite' && !parent && SAYS.has(verb.lemma))?.subject;
  const isPerson = /^(PERSON|OFFICE)$/.test(scope.kindOf(subject?.refs[0] ?? '') ?? '');
  return subject && isPerson
    ? { ...subject, sentence: sentence.index, from: index, to: index + 1, form: 'nominal', reasons: ['issuer'] }
    : undefined;
}
const INTRODUCES = /^(an?|his|her|new|open|joint|long)$/;

/** "in a letter", "in an open letter". */
const isIn = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => lower === 'in');

/** "The handout stated": whoever issued it. */
export function reportBefore(clause: Clause, scope: Scope): Slot | undefined {
  const { index } = clause.sentence;
  const note = noteBefore(clause);
  if (!note) return undefined;
  const author = authorOf(clause, note, scope) ?? writerOf(clause, note, scope);
  if (author) return author;
  const key = scope.issuer(index);
  if (key === undefined) return undefined;
  const owner = scope
    .slots(index)
    .findLast(({ to, use }) => to <= note.index && use !== 'plain' && note.index - to < 3);
  return {
    sentence: index,
    from: note.index,
    to: note.index + 1,
    refs: owner?.refs ?? [key],
    form: 'nominal',
    use: 'plain',
    reasons: ['issuer'],
  };
}
